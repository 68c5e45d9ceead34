// SPDX-License-Identifier: Apache-2.0
/** A kept file answered as a server would: the whole of it, one range of it, or 416 (RFC 9110, 14). */

export interface Part {
  readonly status: 200 | 206 | 416;
  /** One past `end` is not sent; both are 0 for 416. */
  readonly start: number;
  readonly end: number;
}

const ONE = /^bytes=(\d{0,15})-(\d{0,15})$/i;

/** Which bytes of `size` a Range header asks for. Several ranges, other units and nonsense ask for all of them. */
export function choose(header: string | null, size: number): Part {
  const whole: Part = { status: 200, start: 0, end: size };
  const [match, first, last] = (header && ONE.exec(header.trim())) || [];
  if (!match || !(first || last)) return whole;
  if (first && last && +last < +first) return whole;
  const start = first ? +first : Math.max(0, size - +last!);
  const end = first && last ? Math.min(+last + 1, size) : size;
  if (start >= size || (!first && !+last!)) return { status: 416, start: 0, end: 0 };
  return { status: 206, start, end };
}

/** The answer to `request` from a kept, whole answer. */
export async function answer(request: Request, kept: Response): Promise<Response> {
  const body = await kept.blob();
  const tag = kept.headers.get("etag");
  const since = request.headers.get("if-range");
  const { status, start, end } = choose(since && since !== tag ? null : request.headers.get("range"), body.size);
  const headers = new Headers({ "accept-ranges": "bytes", "cache-control": "no-store" });
  if (tag) headers.set("etag", tag);
  if (status === 416) headers.set("content-range", `bytes */${body.size}`);
  else {
    headers.set("content-type", kept.headers.get("content-type") || "audio/mp4");
    headers.set("content-length", `${end - start}`);
  }
  if (status === 206) headers.set("content-range", `bytes ${start}-${end - 1}/${body.size}`);
  return new Response(status === 416 ? null : body.slice(start, end), { status, headers });
}
