// What only the running server knows: where the sandbox is. Read at request time, never baked into the build,
// so that one build serves any host.
import { NextResponse } from 'next/server';
import { readRuntimeConfig } from '../runtimeConfig';

export const dynamic = 'force-dynamic';

export function GET(): NextResponse {
  return NextResponse.json(readRuntimeConfig(process.env), { headers: { 'cache-control': 'no-store' } });
}
