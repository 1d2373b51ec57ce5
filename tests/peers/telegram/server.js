// The Bot API server of telegram-test-api, on the port that is given; says "ready" when it answers.
const TelegramServer = require("telegram-test-api");

const server = new TelegramServer({ host: "127.0.0.1", port: Number(process.argv[2]) });
server.start().then(() => console.log("ready"));
