"""Operations on natural language."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncNaturalLanguageOperations", "NaturalLanguageOperations", "SyncNaturalLanguageOperations"]


class NaturalLanguageOperations(Resource):
    """Operations on natural language."""

    @op
    def parse_query(self, body: m.QueryToParse | JsonBody, **options: Unpack[Options]) -> Call[m.ParsedQuery]:
        """Turn a question in words into filters.

        Searches nothing: the answer holds a text and filters that say what was asked, for `search`. A language
        model reads the question, so that the same one may be read differently another time. Needs the roles
        can_search, can_search_with_ai.

        Args:
            body: `QueryToParse`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/search/v1/nltf_parse/",
            m.ParsedQuery,
            body=Body(body, m.QueryToParse),
            roles=("can_search", "can_search_with_ai"),
            options=options,
        )

    @op
    def parse_query_v2(self, body: m.QueryToParse | JsonBody, **options: Unpack[Options]) -> Call[m.ParsedQuery]:
        """Turn a question in words into filters, second version.

        Like `parse_query`, answered by the second version of the service, which also says under which name the
        reading can be traced. Needs the roles can_search, can_search_with_ai.

        Args:
            body: `QueryToParse`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/search/v2/nltf_parse/",
            m.ParsedQuery,
            body=Body(body, m.QueryToParse),
            roles=("can_search", "can_search_with_ai"),
            options=options,
        )

    @op
    def search_natural(
        self,
        body: m.NaturalSearchBody | JsonBody,
        *,
        generate_signed_url: Opt[bool] = UNSET,
        generate_signed_download_url: Opt[bool] = UNSET,
        generate_signed_proxy_url: Opt[bool] = UNSET,
        include_users: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.NaturalSearchResponse]:
        """Search by a question in words.

        Finds assets and moments in them by what is meant, by given `filters`, or by likeness to an `image`. The
        answer says how the question was read; send that back as `replay` to have the next page read the same way.
        The next page is asked for by `page` in the body. Needs the role can_search.

        Args:
            body: `NaturalSearchBody`, or plain values of that form.
            generate_signed_url: Sign a download URL for every object; `false` saves the time when only the records
                are wanted.
            generate_signed_download_url: Sign a URL that downloads each file.
            generate_signed_proxy_url: Sign a URL that plays each proxy.
            include_users: Also fill in the `…_user_info` objects.
        """
        return Call(
            "POST",
            "API/search/v2/search/natural/",
            m.NaturalSearchResponse,
            query={
                "generate_signed_url": generate_signed_url,
                "generate_signed_download_url": generate_signed_download_url,
                "generate_signed_proxy_url": generate_signed_proxy_url,
                "include_users": include_users,
            },
            body=Body(body, m.NaturalSearchBody),
            roles=("can_search",),
            paging=Paging(("page",), per_page=100, in_body=("page", "per_page")),
            options=options,
        )


class SyncNaturalLanguageOperations(Sync, NaturalLanguageOperations):
    """Operations on natural language, returning their responses."""


class AsyncNaturalLanguageOperations(Async, NaturalLanguageOperations):
    """Operations on natural language, awaited."""
