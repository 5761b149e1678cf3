// Calls `system.reverse` on the gateway whose URL is given, and prints the payload of the answer.
import { WebSocket } from "ws";

const socket = new WebSocket(process.argv[2]);
const send = (id, method, params) => socket.send(JSON.stringify({ type: "req", id, method, params }));

socket.on("open", () =>
  send("c1", "connect", {
    minProtocol: 3,
    maxProtocol: 3,
    client: { id: "cli", version: "dev", platform: "node", mode: "cli" },
  }),
);
socket.on("message", (data) => {
  const frame = JSON.parse(String(data));
  if (frame.type !== "res") return;
  if (!frame.ok) throw new Error(frame.error.message);
  if (frame.id === "c1") return send("r1", "system.reverse", { text: "hello" });
  console.log(JSON.stringify(frame.payload));
  socket.close();
});
