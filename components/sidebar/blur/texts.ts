export const blurTexts = {
  on: 'Blurred for sharing. Point at something to read it.',
  clear: 'Show all',
};
