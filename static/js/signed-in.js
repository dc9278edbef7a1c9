/**
 * Who signs in in one tab goes on in all: a page that loads tells the others, and each takes the token for its forms from
 * the cookie, since signing in makes a new one.
 */
const channel = new BroadcastChannel("signed-in");

const readToken = () => document.cookie.match(/(?:^|; )csrftoken=([^;]+)/)?.[1];

function takeToken() {
  const token = readToken();
  if (token) document.body.setAttribute("hx-headers", JSON.stringify({ "X-CSRFToken": token }));
}

channel.onmessage = () => {
  takeToken();
  document.dispatchEvent(new CustomEvent("signed-in-elsewhere"));
};
document.addEventListener("visibilitychange", takeToken);
document.body.addEventListener("htmx:configRequest", ({ detail }) => {
  const token = readToken();
  if (token) detail.headers["X-CSRFToken"] = token;
});
channel.postMessage("here");
