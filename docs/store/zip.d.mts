export function zipOf(folder: string, paths: readonly string[]): Promise<Uint8Array>;
