import type { Case } from './kit.ts';

/** DNS rebinding: a name leads to an allowed address when it is checked and inside afterwards. `by`: who connects. */
export interface NameCase extends Case {
  by: 'http' | 'tab' | 'tunnel' | 'certificate' | 'redirect';
}

export const names: readonly NameCase[] = [
  {
    id: 'rebind-http',
    does: 'good at the check, 10.0.0.1 at the connection, over HTTP',
    comes: '`refused` (private-address): the policy resolves for the connection itself, and connects to what it judged',
    by: 'http',
  },
  {
    id: 'rebind-redirect',
    does: 'a redirect to a name that is good when first asked',
    comes: 'followed to the address that was judged; at the next look-up refused',
    by: 'redirect',
  },
  {
    id: 'rebind-tab',
    does: 'the same in a browser, over http',
    comes: 'error `refused`: the proxy resolves, not Chromium',
    by: 'tab',
  },
  {
    id: 'rebind-tunnel',
    does: 'the same in a browser, over https',
    comes: 'error `refused`: the tunnel is judged like the rest',
    by: 'tunnel',
  },
  {
    id: 'rebind-certificate',
    does: 'good at the check, 10.0.0.1 when the certificate is looked at',
    comes: 'no certificate is seen (state null), nothing is connected to',
    by: 'certificate',
  },
];
