"""What a signed mark is worth: read and judged by the C2PA's own library."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from oyez.audio.provenance.kinds import kind
from oyez.audio.provenance.signing import SIGNABLE
from oyez.audio.provenance.statement import NARRATION

__all__ = ["Seal", "SealState", "read_seal"]

SealState = Literal["none", "unchecked", "trusted", "valid", "broken"]
"""``none``: not signed. ``unchecked``: the library is not installed. ``trusted``: the signature holds and its
certificate leads to one that is trusted. ``valid``: it holds, and who signed is not vouched for. ``broken``: it does
not hold."""

_UNTRUSTED = "signingCredential.untrusted"


@dataclass(frozen=True, slots=True)
class Seal:
    """A file's signed mark.

    Attributes:
        state: What it is worth.
        signer: The organisation that the certificate names.
        made: When, by the signer's clock.
        generator: The program that made the claim.
        source_type: The digital source type of the first action.
        narration: Our own assertion (docs/provenance.md), empty in others' files.
        problems: The library's codes of what does not hold.
    """

    state: SealState = "none"
    signer: str = ""
    made: str = ""
    generator: str = ""
    source_type: str = ""
    narration: dict[str, Any] = field(default_factory=dict)
    problems: tuple[str, ...] = ()


def read_seal(path: Path, anchors: bytes = b"") -> Seal:
    """Return the signed mark of a file. Nothing is asked of any network.

    Args:
        path: A sound file.
        anchors: Certificates that are trusted, in PEM.

    Raises:
        OSError: Where the file cannot be read.
    """
    media_type = SIGNABLE.get(kind(path))
    if media_type is None:
        return Seal()
    try:
        import c2pa
    except ImportError:
        return Seal("unchecked")
    settings: dict[str, Any] = {"verify": {"remote_manifest_fetch": False, "ocsp_fetch": False}}
    if anchors:
        settings["trust"] = {"trust_anchors": anchors.decode("ascii", "replace")}
    try:
        with (
            path.open("rb") as file,
            c2pa.Context(c2pa.Settings.from_dict(settings)) as context,
            c2pa.Reader(media_type, file, context=context) as reader,
        ):
            return _seal(reader)
    except c2pa.C2paError.ManifestNotFound:
        return Seal()
    except c2pa.C2paError as error:
        return Seal("broken", problems=(" ".join(str(error).split()),))


def _seal(reader: Any) -> Seal:  # noqa: ANN401 - the library's own, which has no types
    active = reader.get_active_manifest() or {}
    failures = ((reader.get_validation_results() or {}).get("activeManifest") or {}).get("failure") or []
    problems = tuple(dict.fromkeys(str(failure.get("code")) for failure in failures))
    states: dict[str, SealState] = {"Trusted": "trusted", "Valid": "valid"}
    data = {str(each.get("label")): each.get("data") or {} for each in active.get("assertions") or []}
    action = _first_action(data)
    narration = next((said for label, said in data.items() if label.startswith(NARRATION)), {})
    info = active.get("signature_info") or {}
    return Seal(
        states.get(str(reader.get_validation_state()), "broken"),
        signer=str(info.get("issuer") or info.get("common_name") or ""),
        made=str(info.get("time") or action.get("when") or ""),
        generator=" ".join(
            " ".join(filter(None, (each.get("name"), each.get("version"))))
            for each in (active.get("claim_generator_info") or [])[:1]
        ),
        source_type=str(action.get("digitalSourceType") or ""),
        narration=narration if isinstance(narration, dict) else {},
        problems=tuple(code for code in problems if code != _UNTRUSTED),
    )


def _first_action(data: dict[str, Any]) -> dict[str, Any]:
    for label, said in data.items():
        if label.startswith("c2pa.actions"):
            return next(iter(said.get("actions") or []), {})
    return {}
