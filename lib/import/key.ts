/** Under which imports are remembered in `storage.local`. */
export const importKey = (id: string): string => `import:${id}`;

export const isImportKey = (key: string): boolean => key.startsWith(importKey(''));
