// A certified OpenID provider on loopback. Reads its client as JSON from its first argument, and
// prints its address when it is ready. Anyone may sign in, under any name.
import { createServer } from "node:http";
import Provider from "oidc-provider";

const client = JSON.parse(process.argv[2]);
const server = createServer();
server.listen(0, "127.0.0.1", () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        grant_types: ["authorization_code"],
        response_types: ["code"],
        backchannel_logout_session_required: true,
        ...client,
      },
    ],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["preferred_username"] },
    cookies: { keys: ["only for tests"] },
    features: { backchannelLogout: { enabled: true }, devInteractions: { enabled: true } },
    // By itself it fetches nothing from this computer.
    fetch: (url, { dispatcher, ...options }) => fetch(url, options),
    pkce: { required: () => true },
    findAccount: (_ctx, id) => ({
      accountId: id,
      claims: () => ({
        sub: id,
        email: `${id}@kantoor.nl`,
        email_verified: !id.startsWith("ongezien"),
        preferred_username: id,
      }),
    }),
  });
  server.on("request", provider.callback());
  console.log(issuer);
});
