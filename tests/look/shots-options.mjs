/** States of the options page. */

const of = (file, height, name, ...states) =>
  states.map((state) => ({ state: `${name}-${state}`, file, height }));
const wide = (widths, shots) => widths.flatMap((width) => shots.map((shot) => ({ ...shot, width })));

const desks = of(
  'options.html',
  1100,
  'desks',
  'list',
  'none',
  'gone',
  'waiting',
  'form',
  'rules',
  'tracker',
);
const adding = of('options.html', 1100, 'desks-add', 'empty', 'found', 'custom', 'there', 'refused');

export const OPTIONS_SHOTS = [...wide([340, 1200], [...desks, ...adding])];
