// A notebook by its address, fetched for the reader, whose page may ask this origin alone. POST {"url": ...} gives
// {"name", "text"}, or {"message"} with what was wrong.
import { answer } from '../../_server/notebook/answer';

export const dynamic = 'force-dynamic';
export const runtime = 'nodejs';

export function POST(request: Request): Promise<Response> {
  return answer(request);
}
