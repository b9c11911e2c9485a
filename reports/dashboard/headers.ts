import type { MiddlewareHandler } from 'hono/types';
import type { Env } from './visitor.ts';

/** Only what we serve ourselves: no inline script or style, no frame, no other host. */
export const POLICY = [
  "default-src 'none'",
  "img-src 'self'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** On every answer; evidence has a stricter policy of its own. */
export function securityHeaders(secure: boolean): MiddlewareHandler<Env> {
  return async (c, next) => {
    await next();
    const set = (name: string, value: string) => {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    };
    set('Content-Security-Policy', POLICY);
    set('X-Content-Type-Options', 'nosniff');
    set('X-Frame-Options', 'DENY');
    set('Referrer-Policy', 'no-referrer');
    set('Cross-Origin-Opener-Policy', 'same-origin');
    set('Cross-Origin-Resource-Policy', 'same-origin');
    set('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
    // Asked for again each time; the page before is still there for the back button.
    set('Cache-Control', 'private, no-cache');
    if (secure) set('Strict-Transport-Security', 'max-age=31536000');
  };
}
