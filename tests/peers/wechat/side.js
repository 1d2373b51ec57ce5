// WeChat's side of the callback: one JSON request a line in, one JSON answer a line out.
const readline = require("node:readline");
const Classic = require("wechat-crypto");
const modern = require("@wecom/crypto");

const sides = {
  "wechat-crypto": ({ token, key, id }) => {
    const crypt = new Classic(token, key, id);
    return {
      seal: (text) => crypt.encrypt(text),
      open: (sealed) => crypt.decrypt(sealed),
      sign: (timestamp, nonce, sealed) => crypt.getSignature(timestamp, nonce, sealed),
    };
  },
  "@wecom/crypto": ({ token, key, id }) => ({
    seal: (text) => modern.encrypt(key, text, id),
    open: (sealed) => {
      const { message, id: whose } = modern.decrypt(key, sealed);
      return { message, id: whose };
    },
    sign: (timestamp, nonce, sealed) => modern.getSignature(token, timestamp, nonce, sealed),
  }),
};

readline.createInterface({ input: process.stdin }).on("line", (line) => {
  const { side, account, call, given } = JSON.parse(line);
  console.log(JSON.stringify(sides[side](account)[call](...given)));
});
