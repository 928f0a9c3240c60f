/** Rules that are taught on one ticket, and read the next one. Pages as unknown desks make them. */
import { expect, test, type Learned, type TeachPage } from './teach-page';

interface Ticket {
  id: string;
  email: string;
  name: string;
}
const ada: Ticket = { id: '4711', email: 'ada.lovelace@example.com', name: 'Ada Lovelace' };
const grace: Ticket = { id: '4890', email: 'grace@navy.example.org', name: 'Grace Hopper' };

interface Case {
  /** Address and page of a ticket. */
  url: (ticket: Ticket) => string;
  body: (ticket: Ticket) => string;
  email: string;
  name?: string;
  id?: string;
}

const at = (path: string) => (ticket: Ticket) => `https://desk.example/${path.replace('ID', ticket.id)}`;

/** Nothing in a rule may be of the ticket and the customer that it was taught on. */
function nothingPersonal({ draft }: Learned, { id, email, name }: Ticket): void {
  const { url: _url, ...rule } = draft ?? { url: '' };
  const text = JSON.stringify(rule).toLowerCase();
  for (const value of [
    id,
    email,
    ...email.split(/[@.]/).filter((word) => word.length > 3 && word !== 'example'),
    ...name.split(' '),
  ])
    expect(text).not.toContain(value.toLowerCase());
}

/** Taught on Ada's ticket, the rule reads Grace's. */
async function carriesOver(teacher: TeachPage, page: Case, bound = true): Promise<Learned> {
  const { url, body, ...picks } = page;
  const learned = await teacher.learn({ url: url(ada), body: body(ada), ...picks });
  const named = picks.name !== undefined;
  expect(learned.preview).toEqual({ ticketId: ada.id, email: ada.email, ...(named && { name: ada.name }) });
  nothingPersonal(learned, ada);
  expect(await teacher.read(url(grace), body(grace), learned.draft)).toEqual({
    id: grace.id,
    bound,
    slot: 'shown',
    people: [named ? `${grace.email} ${grace.name}` : grace.email],
  });
  return learned;
}

test('hooks for tests go before everything else', async ({ teacher }) => {
  const learned = await carriesOver(teacher, {
    url: at('tickets/ID'),
    body: ({ id, email, name }) => `<div id="ember${id}" class="ember-view">
      <header class="css-1q2w3e"><span class="css-9x8y7z" data-testid="ticket-number">#${id}</span></header>
      <section class="css-4r5t6y requester-panel is-open" data-testid="customer-card-${id}">
        <p class="css-0o9i8u"><span data-testid="customer-name" class="x1">${name}</span></p>
        <a class="css-1a2b3c mail" data-testid="customer-email" href="mailto:${email}">${email}</a>
      </section><p>Hello from ${name}</p></div>`,
    email: 'a',
    name: '[data-testid="customer-name"]',
  });
  expect(learned).toEqual({
    draft: {
      type: 'custom',
      url: 'https://desk.example/',
      ticket: 'tickets/{id}',
      read: {
        within: '[data-testid^="customer-card-"]',
        id: '[data-testid="ticket-number"]',
        email: { select: '[data-testid="customer-email"]', attr: 'href' },
        name: '[data-testid="customer-name"]',
      },
    },
    preview: { ticketId: ada.id, email: ada.email, name: ada.name },
    problems: [],
  });
});

test('made-up classes are nothing to hold on to', async ({ teacher }) => {
  const { draft, problems } = await carriesOver(teacher, {
    url: at('inbox/ID'),
    body: ({
      id,
      email,
      name,
    }) => `<div class="sc-bdVaJa kfZbqT"><h1 class="css-1x2y">Ticket <b class="iUhPqE">${id}</b></h1>
      <div class="sc-htpNat requesterBox hVQnRe"><b class="sc-bwzfXH">${name}</b><i class="sc-bxivhb eTnQuA ${name.toLowerCase().replace(' ', '-')}">${email}</i></div>
      <div class="sc-htpNat hVQnRe"><b class="sc-bwzfXH">Vera Agent</b><i class="sc-bxivhb">vera@acme.example</i></div></div>`,
    email: '.requesterBox i',
    name: '.requesterBox b',
  });
  expect(draft?.read?.within).toBe('.requesterBox');
  expect(draft?.read?.email).toBe('i');
  expect(JSON.stringify(draft)).not.toMatch(/sc-|css-|kfZ|hVQ|eTn|iUh/);
  expect(problems).toEqual([]);
});

test('of a style module’s class, the end that changes with every build is left out', async ({ teacher }) => {
  const { draft } = await carriesOver(teacher, {
    url: at('cases/ID'),
    body: ({ id, email }) => `<h2 class="Case_number__x9Yz1">${id}</h2>
      <div class="Requester_box__aB3xZ"><div><span class="Requester_email__q0P_2">${email}</span></div></div>`,
    email: '.Requester_email__q0P_2',
  });
  expect(JSON.stringify(draft)).toContain('[class*=\\"Requester_email__\\"]');
});

test('an address in an attribute is read from there, and never stands in the rule', async ({ teacher }) => {
  const { draft } = await carriesOver(teacher, {
    url: at('t/ID'),
    body: ({ id, email, name }) => `<div id="ticket-${id}"><span class="ticket-id">${id}</span>
      <div class="who" id="${email.split('@')[0]}"><span class="full" title="${email}" data-name="${name}">${name}</span></div></div>`,
    email: '.full',
    name: '.full',
  });
  expect(draft?.read?.email).toMatchObject({ attr: 'title' });
});

test('data attributes are hooks by their names, not by their values', async ({ teacher }) => {
  const { draft } = await carriesOver(teacher, {
    url: at('ID'),
    body: ({ id, email, name }) => `<main data-ticket-id="${id}"><h1>A subject</h1>
      <p><button data-email="${email}" data-tier="gold" aria-label="Contact ${name}">${name}</button></p></main>`,
    email: 'button',
    name: 'button',
  });
  expect(draft?.read).toMatchObject({
    id: { select: '[data-ticket-id]', attr: 'data-ticket-id' },
    email: { select: '[data-email]', attr: 'data-email' },
  });
});

const pane = (
  { id, email, name }: Ticket,
  more = '',
) => `<section class="pane" ${more}><h2>Case <em>#${id}</em></h2>
  <dl class="person"><dt>Name</dt><dd class="name">${name}</dd><dt>Mail</dt><dd class="mail">${email}</dd></dl></section>`;

test('two tickets in one page: the id tells whose person it is', async ({ teacher }) => {
  for (const more of ['', 'hidden']) {
    await carriesOver(teacher, {
      url: at('cases/ID'),
      body: (ticket) => pane(ticket === ada ? grace : ada, more) + pane(ticket),
      email: 'section:last-of-type .mail',
      name: 'section:last-of-type .name',
      id: 'section:last-of-type em',
    });
  }
});

test('right to left, in another language', async ({ teacher }) => {
  await carriesOver(teacher, {
    url: at('ar/tickets/ID'),
    body: ({ id, email, name }) => `<div dir="rtl" lang="ar"><h1>تذكرة <bdi>${id}</bdi></h1>
      <div aria-label="صاحب الطلب" class="requester"><bdi class="name">${name}</bdi> <bdi class="mail" dir="ltr">${email}</bdi></div></div>`,
    email: '.mail',
    name: '.name',
  });
});

test('a page whose forms hide the DOM’s own names', async ({ teacher }) => {
  await carriesOver(teacher, {
    url: at('issue.php?id=ID&tab=mail'),
    body: ({ id, email, name }) => `<img name="querySelector"><img name="createTreeWalker">
      <form class="issue"><input name="parentElement"><input name="getAttribute"><input name="closest"><input name="localName">
      <input name="children"><input name="contains"><input name="attributes"><input name="getBoundingClientRect">
      <b class="no">${id}</b><span class="sender">${name}</span> <span class="address">${email}</span></form>`,
    email: '.address',
    name: '.sender',
  });
});

test('tables without any class: by position, and said so', async ({ teacher }) => {
  const { problems, draft } = await carriesOver(teacher, {
    url: at('view?ticket=ID'),
    body: ({
      id,
      email,
      name,
    }) => `<table><tr><td>Number</td><td>${id}</td></tr><tr><td>From</td><td>${name}</td></tr>
      <tr><td>Mail</td><td>${email}</td></tr><tr><td>Copy to</td><td>boss@example.net</td></tr></table>`,
    email: 'tr:nth-of-type(3) td:last-of-type',
    name: 'tr:nth-of-type(2) td:last-of-type',
  });
  expect(problems).toEqual(['weak']);
  expect(draft?.ticket).toBe('view?ticket={id}');
});

test('the state of the moment is no part of a rule', async ({ teacher }) => {
  const { draft } = await carriesOver(teacher, {
    url: at('ID'),
    body: (ticket) => `<h1 class="status-${ticket === ada ? 'open' : 'solved'}">${ticket.id}</h1>
      <div class="row ${ticket === ada ? 'selected is-active priority--high' : ''}"><span class="${ticket === ada ? 'unread' : 'seen'} mail">${ticket.email}</span></div>`,
    email: '.mail',
  });
  expect(JSON.stringify(draft)).not.toMatch(/open|solved|selected|active|high|unread/);
});

test('other people in the page are not read along', async ({ teacher }) => {
  const card = (who: string, email: string) =>
    `<li class="person-card"><span class="role">${who}</span> <span class="email">${email}</span></li>`;
  const { draft } = await carriesOver(teacher, {
    url: at('ID'),
    body: ({ id, email }) => `<h1>${id}</h1><ul class="people requesters">${card('asked', email)}</ul>
      <ul class="people watchers">${card('cc', 'cc.one@example.net')}${card('cc', 'cc.two@example.net')}</ul>`,
    email: '.requesters .email',
  });
  expect(draft?.read?.within).toContain('.requesters');
});

test('people whom only their order tells apart are not read along', async ({ teacher }) => {
  const card = (email: string) => `<li class="person-card"><span class="email">${email}</span></li>`;
  const { problems } = await carriesOver(teacher, {
    url: at('ID'),
    body: ({ id, email }) => `<h1>${id}</h1><ul>${card(email)}${card('cc.one@example.net')}</ul>`,
    email: '.email',
  });
  expect(problems).toEqual(['weak']);
});

test('a small box with one person goes before a better name with two', async ({ teacher }) => {
  const { draft } = await carriesOver(teacher, {
    url: at('ID'),
    body: ({
      id,
      email,
    }) => `<h1>${id}</h1><div class="ticket-people"><p class="line"><i class="mail">${email}</i></p>
      <p class="other-line"><i class="copy-mail">cc@example.net</i></p></div>`,
    email: '.mail',
  });
  expect(draft?.read?.within).toBe('.line');
});

test('of two places for the id, the one that ties the person to the ticket', async ({ teacher }) => {
  const { draft } = await carriesOver(teacher, {
    url: at('ID'),
    body: (
      ticket,
    ) => `<div hidden><b class="number">${(ticket === ada ? grace : ada).id}</b></div><h1><b class="number">${ticket.id}</b></h1>
      <p class="requester">${ticket.email}</p>`,
    email: '.requester',
  });
  expect(draft?.read?.id).toBe('h1 .number');
});

test('a rule that cannot be bound to its ticket, or to any, says so', async ({ teacher }) => {
  const body = '<div class="requester"><span class="mail">ada@example.com</span></div>';
  const unbound = await teacher.learn({ url: 'https://desk.example/tickets/4711', body, email: '.mail' });
  expect(unbound.problems).toEqual(['unbound']);
  expect(unbound.draft?.read?.id).toBeUndefined();
  const unnamed = await teacher.learn({ url: 'https://desk.example/inbox/', body, email: '.mail' });
  expect(unnamed.problems).toEqual(['unnamed']);
  expect(unnamed.draft?.ticket).toBeUndefined();
  expect(await teacher.read('https://desk.example/inbox/', body, unnamed.draft)).toMatchObject({
    people: ['ada@example.com'],
  });
});

test('a place where strangers write is warned of', async ({ teacher }) => {
  const written = await teacher.learn({
    url: 'https://desk.example/tickets/4711',
    body: '<h1>4711</h1><div class="message-body"><p>Write to <a class="link" href="mailto:eve@example.net">me</a></p></div>',
    email: 'a',
  });
  expect(written.problems).toContain('written');
});

test('what a click means', async ({ teacher }) => {
  await teacher.open(
    'https://desk.example/tickets/4711',
    `<h1>Ticket <b id="n">#4711</b> of 12</h1><p id="mixed">Write to ada@example.com today</p><p id="none">Hello</p>
     <a id="link" href="mailto:ada%40example.com?subject=x@y.example"><svg width="9" height="9"><path id="icon" d="M0 0h9v9z"/></svg></a>
     <ul id="many"><li>a@example.com</li><li>b@example.com</li></ul><p id="box">Ada &lt;ada@example.com&gt;</p>
     <div id="around"><i id="pic"></i><span>ada@example.com</span></div><iframe id="mail" srcdoc="x"></iframe>
     <input id="field" value="ada@example.com"><p id="name">Ada <b id="last">Lovelace</b></p>`,
  );
  const mail = 'ada@example.com';
  expect(await teacher.means('email', '#icon')).toEqual({ value: mail, attr: 'href' });
  expect(await teacher.means('email', '#box')).toEqual({ value: mail });
  expect(await teacher.means('email', '#pic')).toEqual({ value: mail });
  expect(await teacher.means('email', '#field')).toEqual({ value: mail, attr: 'value' });
  expect(await teacher.means('email', '#mixed')).toBe('mixed');
  expect(await teacher.means('email', '#many')).toBe('several-addresses');
  expect(await teacher.means('email', '#mail')).toBe('framed');
  expect(await teacher.means('name', '#name')).toEqual({ value: 'Ada Lovelace' });
  expect(await teacher.means('name', '#mixed')).toBe('no-name');
  expect(await teacher.means('id', '#n')).toEqual({ value: '4711' });
  expect(await teacher.means('id', '#name')).toBe('no-id');
});
