import { Problem, type Words } from './problem';
import { actorId, language } from './store';

export type Params = Record<string, string | number | boolean | null | undefined>;

/** What a list answers. */
export interface Page<T> {
  items: T[];
  total: number;
  page: number;
  size: number;
  position: number;
}

/** What a write answers. */
export interface Receipt {
  id: string;
  position: number;
  at: string;
  command: string;
  repeated: boolean;
  events: { id: string; name: string; position: number }[];
  irregularities: string[];
  /** What a text seems to hold that does not belong there; taken all the same. */
  warnings?: { field: string; code: string; text: Words }[];
}

/** Position of the last own write: live reads wait until the views have reached it. */
let written: number | null = null;

export function address(path: string, params: Params = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value !== null && value !== undefined && value !== '') {
      query.set(name, String(value));
    }
  }
  const text = query.toString();
  return `/api${path}${text === '' ? '' : `?${text}`}`;
}

async function call(url: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') {
      throw error;
    }
    throw new Problem(0, { detail: String(error) });
  }
  if (!response.ok) {
    throw await Problem.of(response);
  }
  return response;
}

function headers(more: Record<string, string> = {}): Record<string, string> {
  return {
    Accept: 'application/json, application/problem+json',
    'Accept-Language': language.get(),
    'Anda-Actor': actorId.get(),
    ...more,
  };
}

export async function read<T>(path: string, params: Params = {}, signal?: AbortSignal): Promise<T> {
  const init: RequestInit = { headers: headers(), ...(signal ? { signal } : {}) };
  const answer = await call(address(path, params), init);
  const body = (await answer.json()) as object;
  // a record that does not tell its position in the body has it as its tag
  const tag = /^"(\d+)"$/.exec(answer.headers.get('ETag') ?? '')?.[1];
  return (tag === undefined || 'position' in body ? body : { ...body, position: Number(tag) }) as T;
}

/** The moment to read at: that of the reader, else no earlier than the own last write. */
export function moment(knownAt: string | null): Params {
  return knownAt === null ? { minPosition: written } : { knownAt };
}

export interface WriteOptions {
  /** The same key for each repetition of one act. */
  key?: string;
  /** Refused when the record was changed since it was read at this position. */
  ifMatch?: number | undefined;
}

async function sent<T>(path: string, body: BodyInit, more: Record<string, string>): Promise<T> {
  const answer = await call(address(path), { method: 'POST', headers: headers(more), body });
  const text = await answer.text();
  const result = (text === '' ? {} : JSON.parse(text)) as T & { position?: number };
  if (typeof result.position === 'number') {
    written = Math.max(written ?? -1, result.position);
  }
  return result;
}

export function write<T = Receipt>(path: string, body: unknown, options: WriteOptions = {}) {
  return sent<T>(path, JSON.stringify(body), {
    'Content-Type': 'application/json',
    ...(options.key ? { 'Idempotency-Key': options.key } : {}),
    ...(options.ifMatch === undefined ? {} : { 'If-Match': `"${options.ifMatch}"` }),
  });
}

export function upload<T>(path: string, file: File): Promise<T> {
  const form = new FormData();
  form.append('file', file);
  return sent<T>(path, form, {});
}

/** One key per act: the same for repetitions of the same body, a new one for another body. */
export function actKeys(): (body: unknown) => string {
  let last = '';
  let key = '';
  return (body) => {
    const text = JSON.stringify(body);
    if (text !== last) {
      last = text;
      key = crypto.randomUUID();
    }
    return key;
  };
}
