"""Who may come in: nobody asks on this machine alone; elsewhere people sign in and programs bring a key."""

from oyez.web.access import login
from oyez.web.access.callers import Callers
from oyez.web.access.door import Door
from oyez.web.access.login import SignIn
from oyez.web.access.quotas import Quotas
from oyez.web.access.settings import AccessSettings

__all__ = ["AccessSettings", "Callers", "Door", "Quotas", "SignIn", "login"]
