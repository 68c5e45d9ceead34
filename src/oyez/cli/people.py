"""`oyez people` and `oyez keys`: who may sign in, and which programs are let in."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from oyez.cli.libraries import opened
from oyez.errors import OyezError

if TYPE_CHECKING:
    from oyez.library import Library, Listener

__all__ = ["keys", "people"]


def _person(library: Library, name: str) -> Listener:
    found = library.listeners.named(name)
    if found is None:
        raise OyezError("no_such_listener", f"There is nobody named {name}: `oyez people list` names all.", status=404)
    return found


def _password(given: bool) -> str:
    """Ask for a password twice, or take the first line of standard input."""
    if given:
        return sys.stdin.readline().rstrip("\r\n")
    return str(click.prompt("Password", hide_input=True, confirmation_prompt=True, err=True))


_stdin = click.option("--password-stdin", is_flag=True, help="Take the password from standard input's first line.")


@click.group(epilog="\b\nExample:\n  oyez people add ada")
def people() -> None:
    """Say who may sign in. As soon as somebody may, everybody has to."""


@people.command()
@click.argument("name")
@_stdin
def add(name: str, password_stdin: bool) -> None:
    """Add a person with a library and a queue of their own; ask for their password."""
    from oyez.web.access.passwords import hashed

    kept = hashed(_password(password_stdin))
    with opened() as library:
        person = library.listeners.add(name, kept)
    click.echo(f"{person.name} can sign in. A server that runs asks for it after its next start.")


@people.command()
@click.argument("name")
@_stdin
def password(name: str, password_stdin: bool) -> None:
    """Give a person another password; they are signed out everywhere."""
    from oyez.web.access.passwords import hashed

    with opened() as library:
        person = _person(library, name)
        library.listeners.set_password(person.id, hashed(_password(password_stdin)))


@people.command(name="list")
def list_people() -> None:
    """List everybody, with how many articles they have."""
    from oyez.library import Filter

    with opened() as library:
        for person in library.listeners.all():
            count = library.items.count(person.id, Filter("all"))[0]
            way = "signs in" if person.password else "this machine's listener, without a password"
            click.echo(f"{person.name}\t{way}\t{count} articles")


@people.command()
@click.argument("name")
@click.option("--yes", is_flag=True, help="Do not ask.")
def remove(name: str, yes: bool) -> None:
    """Remove a person with their queue, keys and feeds; the articles stay."""
    with opened() as library:
        person = _person(library, name)
        if not yes:
            click.confirm(f"Remove {person.name} with their queue, keys and feeds?", abort=True, err=True)
        library.listeners.remove(person.id)


@click.group(epilog="\b\nExample:\n  oyez keys create 'my script' --scope read --scope narrate")
def keys() -> None:
    """Make and revoke the keys that programs bring (Authorization: Bearer oyez_…)."""


@keys.command()
@click.argument("name")
@click.option("--for", "person", default="local", show_default=True, metavar="NAME", help="In whose name it acts.")
@click.option(
    "--scope", "scopes", multiple=True, type=click.Choice(["read", "narrate", "admin"]), default=("read", "narrate"),
    help="What it may do. Repeatable. [default: read, narrate]",
)  # fmt: skip
def create(name: str, person: str, scopes: tuple[str, ...]) -> None:
    """Make a key and show it, this once. NAME says what it is for."""
    with opened() as library:
        _, shown = library.keys.create(_person(library, person).id, name, scopes)
    click.echo(shown)
    click.echo("This is shown once: keep it where the program reads it.", err=True)


@keys.command(name="list")
def list_keys() -> None:
    """List every key: id, whose, scopes, last use, what it is for."""
    with opened() as library:
        names = {person.id: person.name for person in library.listeners.all()}
        for key in library.keys.all():
            used = key.used or "never used"
            click.echo(f"{key.id}\t{names[key.listener]}\t{','.join(key.scopes)}\t{used}\t{key.name}")


@keys.command()
@click.argument("key_id")
def revoke(key_id: str) -> None:
    """Let a key in no more."""
    with opened() as library:
        if not library.keys.revoke(key_id):
            raise OyezError("no_such_key", f"There is no key {key_id}: `oyez keys list` names all.", status=404)
