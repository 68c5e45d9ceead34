"""A story may use every word of a page's furniture: what it tells of others stays, what speaks to the reader goes."""

from __future__ import annotations

import pytest

from oyez.article.wording import furniture_rule

STORY = [
    "The company changed its privacy policy on Monday without telling its users.",
    "The ministry published the list on its Telegram channel late on Friday.",
    "In a daily briefing, the general said that two bridges had been destroyed.",
    "She told reporters she had to enter an email address and a password to vote.",
    "Users who want to continue must subscribe to continue reading, the publisher said.",
    "The court found that the company uses cookies to follow people across sites.",
    "Terms of the deal were not made public.",
    "Full access to the site was granted to inspectors.",
    "Cancel any time you like, the man had told her.",
    "Have your say, the ministers told the villagers at the meeting.",
    "Sponsored by a bank, the cup is worth 2 million.",
    "Listening time fell by half.",
    "Das Gericht erklärte die Datenschutzbestimmungen der Firma für ungültig.",
    "Le gouvernement a modifié sa politique de confidentialité en mai.",
    "El ministerio cambió su política de privacidad en mayo.",
    "Il ministero ha cambiato la sua informativa privacy a maggio.",
    "Comentários do ministro causaram raiva nos portos.",
    "Подписывайтесь под каждым словом, сказал он.",
    "热门景点周末关闭。",
    "관련 기사를 쓴 기자가 체포되었다.",
    "更新されたのは三つの規則だけだった。",
]
FURNITURE = [
    "By signing up you agree to our privacy policy.",
    "Join our Telegram channel for the news of the day.",
    "A welcome email is on its way. If you don't see it, please check your junk folder.",
    "This content is reserved for subscribers only.",
    "Unlimited online access to the Harbour Post and 15 news sites with one account.",
    "We use cookies to improve your experience on this site.",
    "Mit der Anmeldung stimmen Sie unseren Datenschutzbestimmungen zu.",
    "En vous inscrivant, vous acceptez notre politique de confidentialité.",
    "Al suscribirte aceptas nuestra política de privacidad.",
    "Iscriviti alla newsletter per ricevere le notizie del giorno.",
    "Подписывайтесь на наш канал и читайте новости первыми.",
    "このニュースレターに登録してください。",
]


@pytest.mark.parametrize("line", STORY)
def test_a_story_may_use_the_words_of_furniture(line: str) -> None:
    assert furniture_rule(line) == ""


@pytest.mark.parametrize("line", FURNITURE)
def test_what_speaks_to_the_reader_goes(line: str) -> None:
    assert furniture_rule(line) != ""
