"""aiogram's echo: it answers what it hears, and remembers nothing."""

from aiogram import Dispatcher

from bench.peers.common import answer, edit, run


def main() -> None:
    dispatcher = Dispatcher()
    dispatcher.message.register(answer)
    dispatcher.callback_query.register(edit)
    run(dispatcher)


if __name__ == "__main__":
    main()
