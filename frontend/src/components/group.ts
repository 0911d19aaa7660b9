/** One kind of money of one programme. */
export interface Group {
  dimensions: Record<string, string>;
  sum: number;
  rows: number;
  qualifiers: string[];
  /** False where what is under one heading is of unlike nature: it is counted, never summed. */
  alike: boolean;
}
