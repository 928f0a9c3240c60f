export function sourcesOf(root: string): string[];
export function filesBelow(folder: string): string[];
