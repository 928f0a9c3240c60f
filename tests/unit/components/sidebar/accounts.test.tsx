// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { tellApart } from '../../../../components/sidebar/accounts/tell-apart';
import type { Account } from '../../../../lib/customers/customer';
import { samples } from '../../../look/gallery/samples';
import { all, button, clear, click, drawSidebar, testId } from '../mount';

afterEach(clear);

const several = samples['accounts']!;
const chosen = samples['accounts-chosen']!;
const account = (key: string) => testIds('account').find(({ dataset }) => dataset['account'] === key)!;
const testIds = (id: string) => all(`[data-testid="${id}"]`);

describe('several accounts', () => {
  it('are offered, and none is taken', async () => {
    const { chooseAccount } = await drawSidebar(several);
    expect(testIds('account').map((one) => one.getAttribute('aria-pressed'))).toEqual(['false', 'false']);
    expect(testId('accounts').textContent).toContain('Several customers have this address');
    expect(chooseAccount).not.toHaveBeenCalled();
    await click(account('a2'));
    expect(chooseAccount).toHaveBeenCalledExactlyOnceWith('crm', 'a2');
  });

  it('show the chosen one, with the way to another', async () => {
    const { chooseAccount } = await drawSidebar(chosen);
    expect(testIds('account')).toEqual([]);
    expect(testId('account-chosen').textContent).toContain('Østergård Holding');
    await click(button('Change'));
    expect(account('a2').getAttribute('aria-pressed')).toBe('true');
    expect(chooseAccount).not.toHaveBeenCalled();
    await click(account('a1'));
    expect(chooseAccount).toHaveBeenCalledExactlyOnceWith('crm', 'a1');
  });

  it('can be kept as they are, or be no choice again', async () => {
    const { chooseAccount } = await drawSidebar(chosen);
    await click(button('Change'));
    await click(button('Keep this one'));
    expect(chooseAccount).not.toHaveBeenCalled();
    await click(button('Change'));
    await click(button('I am not sure: choose none'));
    expect(chooseAccount).toHaveBeenCalledExactlyOnceWith('crm', null);
  });

  it('keep the keyboard where a press took its button away, and only then', async () => {
    await drawSidebar(chosen);
    button('Change').focus();
    await click(button('Change'));
    expect(document.activeElement).toBe(account('a2'));
    await click(button('Keep this one'));
    expect(document.activeElement).toBe(button('Change'));
  });

  it('keep it as they are drawn, so that no key falls in between', async () => {
    await drawSidebar(chosen);
    button('Change').focus();
    button('Change').click();
    await Promise.resolve();
    expect(document.activeElement).toBe(account('a2'));
  });

  it('say which one fits what is known elsewhere, and take it as little as the others', async () => {
    const { chooseAccount } = await drawSidebar(samples['accounts-suggested']!);
    expect(account('a1').textContent).toContain('by which this customer is known elsewhere');
    expect(account('a2').textContent).not.toContain('known elsewhere');
    expect(testIds('account').map((one) => one.getAttribute('aria-pressed'))).toEqual(['false', 'false']);
    expect(chooseAccount).not.toHaveBeenCalled();
  });

  it('say that the one which was chosen is gone', async () => {
    await drawSidebar(samples['accounts-lost']!);
    expect(testId('accounts').textContent).toContain('not listed any more');
    expect(testId('accounts').textContent).not.toContain('Several');
  });

  it('that are known without the plus-tag say so', async () => {
    await drawSidebar(samples['accounts-alike']!);
    expect(account('b2').textContent).toContain('which may be somebody else’s');
    expect(account('b1').textContent).not.toContain('somebody else');
  });
});

describe('what tells accounts apart', () => {
  const of = (...facts: Account['facts'][]) =>
    tellApart(facts.map((one, at) => ({ key: `${at}`, facts: one })));

  it('is the company, else the name, else the id', () => {
    expect(of({ company: 'A', name: 'X' }, { company: 'B', name: 'X' }).map(({ title }) => title)).toEqual([
      'A',
      'B',
    ]);
    expect(of({ company: 'A', name: 'X' }, { company: 'A', name: 'Y' }).map(({ title }) => title)).toEqual([
      'X',
      'Y',
    ]);
    expect(of({ company: 'A', externalId: '1' }, { company: 'A', externalId: '2' })[1]?.title).toBe('2');
  });

  it('is told beside plan and id, and nothing that all have alike', () => {
    const fields = (region: string) => [
      { label: 'Region', value: region },
      { label: 'Kind', value: 'shop' },
    ];
    const [first] = of(
      { company: 'A', plan: 'Pro', externalId: '1', name: 'X', fields: fields('EU') },
      { company: 'B', plan: 'Pro', externalId: '2', name: 'X', fields: fields('US') },
    );
    expect(first?.details).toEqual([
      { label: 'Plan', value: 'Pro' },
      { label: 'Id', value: '1' },
      { label: 'Region', value: 'EU' },
    ]);
  });

  it('is a number where nothing is known', () => {
    expect(of({}, {}).map(({ title }) => title)).toEqual(['Customer 1', 'Customer 2']);
  });
});

describe('related records', () => {
  it('say why they are offered, and are opened by hand', async () => {
    const { open } = await drawSidebar(samples['related']!);
    const [first] = testIds('related');
    expect(first?.textContent).toContain('same address but for its “+” part');
    expect(all('.card-head h2').map(({ textContent }) => textContent)).toEqual([
      'Perhaps the same person',
      'Others at this company',
    ]);
    expect(open).not.toHaveBeenCalled();
    await click(first!);
    expect(open).toHaveBeenCalledExactlyOnceWith('r2');
  });
});

describe('the record as a whole', () => {
  it('is forgotten by the second press alone', async () => {
    const { forget } = await drawSidebar(samples['notes']!);
    await click(testId('forget'));
    expect(forget).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(testId('forget-no'));
    await click(testId('forget-no'));
    expect(forget).not.toHaveBeenCalled();
    await click(testId('forget'));
    await click(testId('forget-yes'));
    expect(forget).toHaveBeenCalledExactlyOnceWith('r1');
  });

  it('says when it could not be forgotten', async () => {
    const actions = await drawSidebar(samples['notes']!);
    actions.forget.mockRejectedValue(new Error('busy'));
    await click(testId('forget'));
    await click(testId('forget-yes'));
    expect(document.body.textContent).toContain('Not forgotten. Try again.');
  });
});
