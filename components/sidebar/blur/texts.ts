export const blurTexts = {
  on: 'Blurred for sharing. Point to read.',
  clear: 'Show all',
};
