// Connects, calls one method, and prints the payload of the answer:
//
//   node call.mjs ws://127.0.0.1:18789 '{"minProtocol":3,…}' system.echo '{"text":"hello"}'
import { WebSocket } from "ws";

const [url, hello, method, params] = process.argv.slice(2);
const socket = new WebSocket(url);
const send = (id, method, params) => socket.send(JSON.stringify({ type: "req", id, method, params: JSON.parse(params) }));

socket.on("open", () => send("c1", "connect", hello));
socket.on("message", (data) => {
  const frame = JSON.parse(String(data));
  if (frame.type !== "res") return;
  if (!frame.ok) throw new Error(frame.error.message);
  if (frame.id === "c1") return send("r1", method, params);
  console.log(JSON.stringify(frame.payload));
  socket.close();
});
