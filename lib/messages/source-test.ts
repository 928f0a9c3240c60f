/** What a source was asked and what it said, told to the options page. Nothing of it is kept. */
import type { SourceAnswer } from '../customers/customer';

export interface TestRequest {
  method: 'GET' | 'POST';
  url: string;
  /** `null`: a secret, which is not told. */
  headers: { name: string; value: string | null }[];
  /** Without secrets. */
  body?: string;
  /** The agent's session at that host goes along. */
  session: boolean;
}

export interface TestResponse {
  /** 0: a redirect, which browsers hide. */
  status: number;
  headers: { name: string; value: string }[];
  text: string;
  /** Of the body, as far as it was read. */
  bytes: number;
  /** There was more of it than a source may send. */
  cut: boolean;
}

export interface SourceTest {
  /** `null`: nothing was asked. */
  request: TestRequest | null;
  /** `null`: none came. */
  response: TestResponse | null;
  /** From the request to the end of its answer. */
  ms: number;
  /** What the card would show; `null` where there was nothing to ask with. */
  answer: SourceAnswer | null;
}
