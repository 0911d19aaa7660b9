export interface Words {
  zh: string;
  en: string;
}

export interface FieldError {
  field: string;
  code: string;
  text?: Words;
}

interface ProblemBody {
  title?: string;
  detail?: string;
  code?: string;
  text?: Words;
  errors?: FieldError[];
  traceId?: string;
}

/** A refusal or failure told by the server as problem+json, or the lack of any answer. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly words: Words | undefined;
  readonly fields: FieldError[];
  readonly traceId: string | undefined;

  constructor(status: number, body: ProblemBody) {
    super(body.detail ?? body.title ?? body.code ?? `HTTP ${status}`);
    this.status = status;
    this.code = body.code ?? (status === 0 ? 'NO_ANSWER' : `HTTP_${status}`);
    this.words = body.text;
    this.fields = body.errors ?? [];
    this.traceId = body.traceId;
  }

  static async of(response: Response): Promise<Problem> {
    try {
      return new Problem(response.status, (await response.json()) as ProblemBody);
    } catch {
      return new Problem(response.status, {});
    }
  }
}

export function asProblem(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem(0, { detail: String(error) });
}
