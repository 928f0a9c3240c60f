export function customersFile(count: number, how?: { host?: string; bad?: (n: number) => boolean }): string;
