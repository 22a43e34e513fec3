"""One client for all services."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from . import __version__
from .runtime.policy.settings import Settings
from .runtime.transport.transport import AsyncTransport, SyncTransport

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from .acls.operations import AsyncAcls, SyncAcls
    from .assets.operations import AsyncAssets, SyncAssets
    from .auth.operations import AsyncAuth, SyncAuth
    from .automations.operations import AsyncAutomations, SyncAutomations
    from .files.operations import AsyncFiles, SyncFiles
    from .jobs.operations import AsyncJobs, SyncJobs
    from .metadata.operations import AsyncMetadata, SyncMetadata
    from .ml.operations import AsyncMl, SyncMl
    from .notifications.operations import AsyncNotifications, SyncNotifications
    from .runtime.policy.options import ClientOptions
    from .search.operations import AsyncSearch, SyncSearch
    from .settings.operations import AsyncSettings, SyncSettings
    from .stats.operations import AsyncStats, SyncStats
    from .transcode.operations import AsyncTranscode, SyncTranscode
    from .users.operations import AsyncUsers, SyncUsers
    from .users_notifications.operations import AsyncUsersNotifications, SyncUsersNotifications

__all__ = ["BASE_URL", "AsyncClient", "AsyncServices", "Client", "SyncServices", "settings"]

BASE_URL = "https://app.iconik.io"


def settings(app_id: str, auth_token: str, base_url: str = BASE_URL, *, user_agent: str = f"iconik_api/{__version__}", allow_http: bool = False, **options: Unpack[ClientOptions]) -> Settings:
    """Return settings with these credentials.

    Raises:
        TypeError: There is no such option, or it is of a wrong type.
        ValueError: A credential is empty, the base URL is none, or would have credentials sent unencrypted to another
            machine, or an option is out of range.
    """
    credentials = {"App-ID": app_id, "Auth-Token": auth_token}
    for header, value in credentials.items():
        if not value:
            raise ValueError(f"the credential for {header} is empty")
    return Settings(base_url, credentials=credentials, user_agent=user_agent, allow_http=allow_http, **options)


class SyncServices:
    """Every service, over one transport."""

    _transport: SyncTransport

    def acls(self) -> SyncAcls:
        """Rights to read, change, delete or share an object, by user, by group and by share."""
        from .acls.operations import SyncAcls

        return SyncAcls(self._transport)

    def assets(self) -> SyncAssets:
        """Assets with their versions, segments, relations, approvals and history, the collections that hold them, playlists, portals, projects, publications, sequences, shares, custom actions, favourites, and the delete queue."""
        from .assets.operations import SyncAssets

        return SyncAssets(self._transport)

    def auth(self) -> SyncAuth:
        """Logging in, tokens, applications, identity providers, and system domains."""
        from .auth.operations import SyncAuth

        return SyncAuth(self._transport)

    def automations(self) -> SyncAutomations:
        """Rules that act on assets and collections by themselves when something happens to them."""
        from .automations.operations import SyncAutomations

        return SyncAutomations(self._transport)

    def files(self) -> SyncFiles:
        """Formats, file sets, files, proxies and keyframes of assets, and the storages they lie on."""
        from .files.operations import SyncFiles

        return SyncFiles(self._transport)

    def jobs(self) -> SyncJobs:
        """Work in the background, of iconik itself and of clients that report their own, with its state and progress."""
        from .jobs.operations import SyncJobs

        return SyncJobs(self._transport)

    def metadata(self) -> SyncMetadata:
        """Metadata fields, the views that group them, and the values that objects carry."""
        from .metadata.operations import SyncMetadata

        return SyncMetadata(self._transport)

    def ml(self) -> SyncMl:
        """Recognition of faces, and the persons that they belong to."""
        from .ml.operations import SyncMl

        return SyncMl(self._transport)

    def notifications(self) -> SyncNotifications:
        """Webhooks that tell other systems what happens in iconik."""
        from .notifications.operations import SyncNotifications

        return SyncNotifications(self._transport)

    def search(self) -> SyncSearch:
        """Search over assets, collections, segments and saved searches, and what a user has searched for before."""
        from .search.operations import SyncSearch

        return SyncSearch(self._transport)

    def settings(self) -> SyncSettings:
        """Settings of a system domain and of its groups, teams and users, themes, web hosts and consents to AI."""
        from .settings.operations import SyncSettings

        return SyncSettings(self._transport)

    def stats(self) -> SyncStats:
        """Usage of a system domain, its costs and payment, and the recipients of its logs."""
        from .stats.operations import SyncStats

        return SyncStats(self._transport)

    def transcode(self) -> SyncTranscode:
        """Transcoding, analysis and transcription of media, the queue that these wait in, and metadata filled in by a language model."""
        from .transcode.operations import SyncTranscode

        return SyncTranscode(self._transport)

    def users(self) -> SyncUsers:
        """People, the groups and teams they are in, and what their roles allow."""
        from .users.operations import SyncUsers

        return SyncUsers(self._transport)

    def users_notifications(self) -> SyncUsersNotifications:
        """Messages to single users, what they want to be told about, and the devices that show it."""
        from .users_notifications.operations import SyncUsersNotifications

        return SyncUsersNotifications(self._transport)

    def close(self) -> None:
        """Close all connections."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


class AsyncServices:
    """Every service, over one transport; operations are awaited."""

    _transport: AsyncTransport

    def acls(self) -> AsyncAcls:
        """Rights to read, change, delete or share an object, by user, by group and by share."""
        from .acls.operations import AsyncAcls

        return AsyncAcls(self._transport)

    def assets(self) -> AsyncAssets:
        """Assets with their versions, segments, relations, approvals and history, the collections that hold them, playlists, portals, projects, publications, sequences, shares, custom actions, favourites, and the delete queue."""
        from .assets.operations import AsyncAssets

        return AsyncAssets(self._transport)

    def auth(self) -> AsyncAuth:
        """Logging in, tokens, applications, identity providers, and system domains."""
        from .auth.operations import AsyncAuth

        return AsyncAuth(self._transport)

    def automations(self) -> AsyncAutomations:
        """Rules that act on assets and collections by themselves when something happens to them."""
        from .automations.operations import AsyncAutomations

        return AsyncAutomations(self._transport)

    def files(self) -> AsyncFiles:
        """Formats, file sets, files, proxies and keyframes of assets, and the storages they lie on."""
        from .files.operations import AsyncFiles

        return AsyncFiles(self._transport)

    def jobs(self) -> AsyncJobs:
        """Work in the background, of iconik itself and of clients that report their own, with its state and progress."""
        from .jobs.operations import AsyncJobs

        return AsyncJobs(self._transport)

    def metadata(self) -> AsyncMetadata:
        """Metadata fields, the views that group them, and the values that objects carry."""
        from .metadata.operations import AsyncMetadata

        return AsyncMetadata(self._transport)

    def ml(self) -> AsyncMl:
        """Recognition of faces, and the persons that they belong to."""
        from .ml.operations import AsyncMl

        return AsyncMl(self._transport)

    def notifications(self) -> AsyncNotifications:
        """Webhooks that tell other systems what happens in iconik."""
        from .notifications.operations import AsyncNotifications

        return AsyncNotifications(self._transport)

    def search(self) -> AsyncSearch:
        """Search over assets, collections, segments and saved searches, and what a user has searched for before."""
        from .search.operations import AsyncSearch

        return AsyncSearch(self._transport)

    def settings(self) -> AsyncSettings:
        """Settings of a system domain and of its groups, teams and users, themes, web hosts and consents to AI."""
        from .settings.operations import AsyncSettings

        return AsyncSettings(self._transport)

    def stats(self) -> AsyncStats:
        """Usage of a system domain, its costs and payment, and the recipients of its logs."""
        from .stats.operations import AsyncStats

        return AsyncStats(self._transport)

    def transcode(self) -> AsyncTranscode:
        """Transcoding, analysis and transcription of media, the queue that these wait in, and metadata filled in by a language model."""
        from .transcode.operations import AsyncTranscode

        return AsyncTranscode(self._transport)

    def users(self) -> AsyncUsers:
        """People, the groups and teams they are in, and what their roles allow."""
        from .users.operations import AsyncUsers

        return AsyncUsers(self._transport)

    def users_notifications(self) -> AsyncUsersNotifications:
        """Messages to single users, what they want to be told about, and the devices that show it."""
        from .users_notifications.operations import AsyncUsersNotifications

        return AsyncUsersNotifications(self._transport)

    async def close(self) -> None:
        """Close all connections."""
        await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self.close()


class Client(SyncServices):
    """Calls every service; operations return their responses.

    Args:
        app_id: Sent as App-ID.
        auth_token: Sent as Auth-Token.
        base_url: Where the API lives.
        allow_http: Send the credentials unencrypted, where the base URL is http and of another machine.
        options: See `ClientOptions`.
    """

    def __init__(self, app_id: str, auth_token: str, base_url: str = BASE_URL, *, allow_http: bool = False, **options: Unpack[ClientOptions]) -> None:
        self._transport = SyncTransport(settings(app_id, auth_token, base_url, allow_http=allow_http, **options))


class AsyncClient(AsyncServices):
    """Calls every service; operations are awaited. Takes the arguments of `Client`."""

    def __init__(self, app_id: str, auth_token: str, base_url: str = BASE_URL, *, allow_http: bool = False, **options: Unpack[ClientOptions]) -> None:
        self._transport = AsyncTransport(settings(app_id, auth_token, base_url, allow_http=allow_http, **options))
