export declare const PAGES: readonly string[];
export declare function serveGallery(): Promise<{ address: string; close(): Promise<void> }>;
