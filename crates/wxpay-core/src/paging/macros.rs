/// Implements [`Paginated`](crate::paging::Paginated) for an operation whose request selects the page by one field,
/// and whose response holds the items in one list.
///
/// Behind the operation stand what the list consists of and which field of the response it is; then
/// what the request counts, `items`, `pages`, `undocumented` or `token`, and the field that says so;
/// last the field of the response that has the total (may be left out), or the next token.
///
/// ```
/// use wxpay_core::http::Method;
/// use wxpay_core::{Repeat, Spec};
///
/// wxpay_core::model! {
///     /// Lists the shop's vouchers.
///     pub request ListVouchers {
///         required {}
///         optional {
///             /// How many vouchers stand before the page.
///             offset: i64,
///             /// How many a page has.
///             limit: i64,
///         }
///     }
/// }
///
/// wxpay_core::model! {
///     /// Some of the shop's vouchers.
///     pub answer VoucherPage {
///         always {}
///         optional {
///             /// Their numbers.
///             data: Vec<String>,
///             /// How many there are.
///             total_count: i64,
///         }
///     }
/// }
///
/// wxpay_core::operation!(ListVouchers => VoucherPage, Spec::new(
///     "list_vouchers", Method::GET, "/v3/vouchers",
/// ).query(&["offset", "limit"]).repeat(Repeat::Freely));
///
/// wxpay_core::paged!(ListVouchers => [String] in data, items by offset, total total_count);
/// ```
#[macro_export]
macro_rules! paged {
    ($name:ty => [$item:ty] in $list:ident, items by $place:ident $(, total $total:ident)?) => {
        $crate::__paged!($name, $item, $list, Items, $place, [$($total)?], []);
    };
    ($name:ty => [$item:ty] in $list:ident, pages by $place:ident $(, total $total:ident)?) => {
        $crate::__paged!($name, $item, $list, Pages, $place, [$($total)?], []);
    };
    ($name:ty => [$item:ty] in $list:ident, undocumented by $place:ident $(, total $total:ident)?) => {
        $crate::__paged!($name, $item, $list, Undocumented, $place, [$($total)?], []);
    };
    ($name:ty => [$item:ty] in $list:ident, token by $place:ident, next $next:ident $(, total $total:ident)?) => {
        $crate::__paged!($name, $item, $list, Token, $place, [$($total)?], [$next]);
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __paged {
    ($name:ty, $item:ty, $list:ident, $counting:ident, $place:ident, [$($total:ident)?], [$($next:ident)?]) => {
        impl $crate::paging::Paginated for $name {
            type Item = $item;

            const COUNTING: $crate::paging::Counting = $crate::paging::Counting::$counting;

            fn place(&self) -> ::core::option::Option<$crate::paging::Place> {
                $crate::paging::PlaceField::place(&self.$place)
            }

            fn turn(&mut self, place: $crate::paging::Place) {
                $crate::paging::PlaceField::turn(&mut self.$place, place);
            }

            fn items(page: &Self::Output) -> &[Self::Item] {
                $crate::paging::ItemsField::items(&page.$list)
            }

            fn into_items(page: Self::Output) -> ::std::vec::Vec<Self::Item> {
                $crate::paging::ItemsField::into_items(page.$list)
            }

            fn total(_page: &Self::Output) -> ::core::option::Option<i64> {
                ::core::option::Option::None$(.or($crate::paging::TotalField::total(&_page.$total)))?
            }

            fn next_token(_page: &Self::Output) -> ::core::option::Option<&str> {
                ::core::option::Option::None$(.or(_page.$next.as_deref()))?
            }

            fn came(page: &Self::Output) -> ::core::option::Option<usize> {
                $($crate::paging::token_came(&page.$next, page.extra.get(stringify!($next)))?;)?
                let items = $crate::paging::ItemsField::items(&page.$list).len();
                $crate::paging::items_came(items, page.extra.get(stringify!($list)))
            }
        }
    };
}

/// Operations that both kinds of lists of both clients share.
macro_rules! list_methods {
    ($pages:ident, $items:ident) => {
        impl<O: Paginated> $pages<O> {
            /// The request for the next page; `None` after the end of the list or an error.
            pub fn next_request(&self) -> Option<&O> {
                self.paging.next_request()
            }

            /// Continues after an error with the failed page.
            pub fn resume(&mut self) {
                self.paging.resume();
            }

            /// Number of items in the list, from the last response that had it.
            pub const fn total(&self) -> Option<i64> {
                self.paging.total()
            }

            /// The fields of the last page that could not be read. Such items are missing from the page.
            pub const fn problems(&self) -> &Problems {
                self.paging.problems()
            }
        }

        impl<O: Paginated> $items<O> {
            /// The request for the page after the current one; `None` if there is none, or after an error.
            pub fn next_request(&self) -> Option<&O> {
                self.pages.next_request()
            }

            /// Continues after an error with the failed page.
            pub fn resume(&mut self) {
                self.pages.resume();
            }

            /// Number of items in the list, from the last response that had it.
            pub const fn total(&self) -> Option<i64> {
                self.pages.total()
            }

            /// The fields of the last page that could not be read. Such items are missing from the page.
            pub const fn problems(&self) -> &Problems {
                self.pages.problems()
            }
        }

        impl<O: Paginated> fmt::Debug for $pages<O> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.paging.fmt(f)
            }
        }

        impl<O: Paginated> fmt::Debug for $items<O> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.pages.fmt(f)
            }
        }
    };
}

pub(super) use list_methods;
