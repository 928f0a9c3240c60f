/** The part of JSON Schema (draft-07) that the published schema is made of. */
export interface Node {
  $schema?: string;
  $defs?: { [key: string]: Node };
  title?: string;
  description?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  /** Of editors of the VS Code family: one for each word of `enum`. */
  enumDescriptions?: string[];
  /** Of editors of the VS Code family: in place of their own words on a wrong type, word or `not`. */
  errorMessage?: string;
  default?: unknown;
  examples?: unknown[];
  pattern?: string;
  /** Of editors of the VS Code family: in place of the pattern, which says nothing to people. */
  patternErrorMessage?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  properties?: { [key: string]: Node };
  required?: string[];
  additionalProperties?: boolean | Node;
  propertyNames?: Node;
  dependencies?: { [key: string]: string[] };
  items?: Node;
  oneOf?: Node[];
  anyOf?: Node[];
  allOf?: Node[];
  not?: Node;
  if?: Node;
  then?: Node;
}

/** By place: `links[].url`. Each stands over what the shape's own conversion says. */
export type Words = Readonly<Record<string, Node>>;
