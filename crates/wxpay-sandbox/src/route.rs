use std::collections::HashMap;
use std::sync::LazyLock;

use http::StatusCode;
use serde::{Deserialize, Serialize};
use wxpay::catalog::Row;

mod books;
mod ids;

use books::BOOKS;
use ids::book_of;
pub(crate) use ids::{APPLYMENTS, AUTHORIZATIONS, BATCHES, COMPENSATIONS, COMPLAINTS};

/// The operations that the sandbox knows.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Operation {
    Claim(ClaimOperation),
    Order(OrderOperation, Party),
    Refund(RefundOperation),
    Transfer(TransferOperation),
    UploadMedia,
    TradeBill,
    FundFlowBill,
    SubMerchantBill,
    EcommerceBill,
    DownloadBill,
    Certificates,
    Echo,
    /// The model reads it, and the book of that name answers it.
    Book(BookName, &'static Row),
    /// Any other one: it has no book, and the model answers it.
    Model(&'static Row),
}

impl Operation {
    /// The row that reads the call; `None` if the book reads it itself.
    pub(crate) const fn row(self) -> Option<&'static Row> {
        match self {
            Self::Book(_, row) | Self::Model(row) => Some(row),
            _ => None,
        }
    }

    /// Returns whether a book answers.
    pub(crate) const fn has_book(self) -> bool {
        !matches!(self, Self::Model(_))
    }
}

/// The books whose calls are read by the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BookName {
    /// 商户进件.
    Applyments,
    /// 免确认收款授权.
    Authorizations,
    /// 商家转账批次.
    Batches,
    /// 合单支付.
    Combined,
    /// 收付通赔付.
    Compensations,
    /// 消费者投诉.
    Complaints,
    /// 商品券.
    Coupons,
    /// 分账.
    Sharing,
    /// 委托代扣、免密支付.
    Papay,
    /// 支付分.
    Payscore,
    /// 收付通退款.
    PlatformRefunds,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ClaimOperation {
    Create,
    PreTransfer,
    QueryByOutBillNo,
    QueryByBillId,
    Cancel,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OrderOperation {
    Prepay(Method),
    CodePay,
    QueryByNumber,
    QueryById,
    Close,
    Reverse,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RefundOperation {
    Create,
    Query,
    /// 发起异常退款.
    Redirect,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TransferOperation {
    Create,
    QueryByOutBillNo,
    QueryByTransferBillNo,
    Cancel,
}

/// Payment of an order by a user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Method {
    Jsapi,
    MiniProgram,
    Native,
    H5,
    App,
}

/// The caller: a merchant for itself, or a service provider for one of its sub-merchants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Party {
    Merchant,
    Provider,
}

/// One row: an operation and how it is called.
#[derive(Debug)]
pub(crate) struct Route {
    pub(crate) operation: Operation,
    pub(crate) method: http::Method,
    pub(crate) template: &'static str,
    /// The family of operations, for permissions.
    pub(crate) family: &'static str,
}

/// The operations that the model reads, those with the fewest placeholders first, because exact paths take precedence.
/// Built on first use.
static MODEL: LazyLock<Vec<Route>> = LazyLock::new(|| {
    let rows = wxpay::api::catalog().rows();
    let others = rows.filter(|row| book(row.method(), row.path()).is_none());
    let mut routes: Vec<Route> = others
        .map(|row| Route {
            operation: match book_of(row.id) {
                Some(book) => Operation::Book(book, row),
                None => Operation::Model(row),
            },
            method: row.method().clone(),
            template: row.path(),
            family: row.family,
        })
        .collect();
    routes.sort_by_key(|route| route.template.matches('{').count());
    routes
});

/// All routes of the model.
pub(crate) fn model() -> &'static [Route] {
    &MODEL
}

/// The route of a book with that template.
fn book(method: &http::Method, template: &str) -> Option<&'static Route> {
    let mut books = BOOKS.iter().copied().flatten();
    books.find(|route| route.method == *method && route.template == template)
}

/// A path's first three segments, where no template has a placeholder, and its number of segments.
fn shape(path: &str) -> (&str, usize) {
    let slashes = memchr::memchr_iter(b'/', path.as_bytes());
    let start = slashes.clone().nth(3).unwrap_or(path.len());
    (&path[..start], slashes.count())
}

/// A route, and its row in the model.
#[derive(Clone, Copy)]
struct Entry {
    route: &'static Route,
    row: Option<&'static Row>,
}

/// All routes by their shapes, those of books first.
static INDEX: LazyLock<HashMap<&'static str, HashMap<usize, Vec<Entry>>>> = LazyLock::new(|| {
    let books = BOOKS.iter().copied().flatten().map(|route| Entry {
        route,
        row: wxpay::api::catalog().find_call(&route.method, route.template),
    });
    let others = model().iter().map(|route| Entry {
        route,
        row: route.operation.row(),
    });
    let mut index = HashMap::<_, HashMap<_, Vec<_>>>::new();
    for entry in books.chain(others) {
        let (start, segments) = shape(entry.route.template);
        let entries = index.entry(start).or_default().entry(segments);
        entries.or_default().push(entry);
    }
    index
});

fn entries(path: &str) -> &'static [Entry] {
    let (start, segments) = shape(path);
    let entries = INDEX.get(start).and_then(|index| index.get(&segments));
    entries.map_or(&[], Vec::as_slice)
}

/// The model's row of a route; the links to bills have none.
pub(crate) fn row_of(route: &'static Route) -> Option<&'static Row> {
    let mut entries = entries(route.template).iter();
    entries.find(|entry| std::ptr::eq(entry.route, route))?.row
}

/// The id of the operation that a request asks for.
pub(crate) fn operation(method: &http::Method, path: &str) -> Option<&'static str> {
    let (route, _) = find(method, path, false).ok()?;
    let row = route.operation.row().or_else(|| row_of(route))?;
    Some(row.id)
}

/// Finds the row of a request and the values of its placeholders, not yet decoded. With `books_only`, operations
/// without a book are unknown.
///
/// # Errors
/// 404 when no row has such a path, 405 when only rows with other methods have it.
pub(crate) fn find<'p>(
    method: &http::Method,
    path: &'p str,
    books_only: bool,
) -> Result<(&'static Route, Vec<&'p str>), StatusCode> {
    let mut status = StatusCode::NOT_FOUND;
    for &Entry { route, .. } in entries(path) {
        let Some(parameters) = parameters(route.template, path) else {
            continue;
        };
        if books_only && !route.operation.has_book() {
            // A book's operation with a placeholder there has another method.
            if route.method == *method {
                return Err(StatusCode::NOT_FOUND);
            }
            continue;
        }
        if route.method == *method {
            return Ok((route, parameters));
        }
        status = StatusCode::METHOD_NOT_ALLOWED;
    }
    Err(status)
}

fn parameters<'p>(template: &str, path: &'p str) -> Option<Vec<&'p str>> {
    let mut parameters = Vec::new();
    let mut segments = path.split('/');
    for wanted in template.split('/') {
        let segment = segments.next()?;
        if wanted.starts_with('{') && !segment.is_empty() {
            parameters.push(segment);
        } else if wanted != segment {
            return None;
        }
    }
    segments.next().is_none().then_some(parameters)
}

#[cfg(test)]
mod tests {
    use http::Method;

    use super::{ClaimOperation, Operation, find};

    const BILLS: &str = "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills";

    fn route(method: Method, path: &str) -> Result<(ClaimOperation, Vec<String>), u16> {
        match find(&method, &format!("{BILLS}{path}"), true) {
            Ok((route, parameters)) => {
                let Operation::Claim(operation) = route.operation else {
                    panic!("{route:?}");
                };
                let parameters = parameters.into_iter().map(ToOwned::to_owned);
                Ok((operation, parameters.collect()))
            }
            Err(status) => Err(status.as_u16()),
        }
    }

    #[test]
    fn every_operation_is_found_by_its_method_and_path() {
        let number = || vec!["a%2Fb".to_owned()];
        for (method, path, operation, parameters) in [
            (Method::POST, "", ClaimOperation::Create, vec![]),
            (
                Method::POST,
                "/pre-transfer",
                ClaimOperation::PreTransfer,
                vec![],
            ),
            (
                Method::GET,
                "/out-bill-no/a%2Fb",
                ClaimOperation::QueryByOutBillNo,
                number(),
            ),
            (
                Method::GET,
                "/bill-id/a%2Fb",
                ClaimOperation::QueryByBillId,
                number(),
            ),
            (
                Method::POST,
                "/out-bill-no/a%2Fb/cancel",
                ClaimOperation::Cancel,
                number(),
            ),
        ] {
            assert_eq!(route(method, path), Ok((operation, parameters)), "{path}");
        }
    }

    #[test]
    fn an_unknown_path_is_told_from_a_wrong_method() {
        for (method, path, status) in [
            (Method::GET, "", 405),
            (Method::DELETE, "/pre-transfer", 405),
            (Method::GET, "/out-bill-no/1/cancel", 405),
            (Method::POST, "/", 404),
            (Method::POST, "/pre-transfer/", 404),
            (Method::GET, "/out-bill-no/", 404),
            (Method::GET, "/out-bill-no//cancel", 404),
            (Method::GET, "/out-bill-no/1/2", 404),
            (Method::POST, "x", 404),
        ] {
            assert_eq!(route(method, path), Err(status), "{path}");
        }
    }

    #[test]
    fn every_operation_of_the_model_has_a_route_and_no_book_takes_the_path_of_another() {
        for row in wxpay::catalog().rows() {
            let (route, parameters) = find(row.method(), row.path(), false).unwrap();
            // Two operations differ in the name of their placeholder only.
            let meant = route.template.replace("applyment_id", "business_code");
            let is_found = route.template == row.path() || meant == row.path();
            assert!(is_found, "{} is {}", row.id, route.template);
            assert_eq!(route.family, row.family, "{}", row.id);
            let placeholders = row.path().matches('{').count();
            assert_eq!(parameters.len(), placeholders, "{}", row.id);
            if let Operation::Model(found) = route.operation {
                assert_eq!(found.method(), row.method());
                assert_eq!(find(row.method(), row.path(), true).unwrap_err(), 404);
            }
        }
    }

    #[test]
    fn no_template_begins_with_a_placeholder() {
        for row in wxpay::catalog().rows() {
            let (start, _) = super::shape(row.path());
            assert!(!start.contains('{'), "{}", row.path());
        }
    }

    #[test]
    fn every_route_of_a_book_stands_in_the_model() {
        for route in super::BOOKS.iter().copied().flatten() {
            let row = wxpay::catalog().find_call(&route.method, route.template);
            assert_eq!(row.map(|row| row.path()), Some(route.template));
        }
    }

    #[test]
    fn every_id_of_a_book_stands_in_the_model_once() {
        let ids: Vec<&str> = super::ids::IDS
            .iter()
            .flat_map(|(_, ids)| *ids)
            .copied()
            .collect();
        for id in &ids {
            let row = wxpay::catalog().find(id).unwrap_or_else(|| panic!("{id}"));
            let (route, _) = find(row.method(), row.path(), true).unwrap();
            assert!(matches!(route.operation, Operation::Book(_, found) if found.id == *id));
            assert_eq!(ids.iter().filter(|other| *other == id).count(), 1, "{id}");
        }
    }

    #[test]
    fn the_guides_say_which_families_have_a_book() {
        let mut counts = std::collections::BTreeMap::<&str, (usize, usize)>::new();
        for row in wxpay::catalog().rows() {
            let (with, without) = counts.entry(row.family).or_default();
            match find(row.method(), row.path(), true) {
                Ok(_) => *with += 1,
                Err(_) => *without += 1,
            }
        }
        let rows: String = counts
            .iter()
            .map(|(family, (with, without))| format!("| `{family}` | {with} | {without} |\n"))
            .collect();
        for guide in [
            include_str!("../../../docs/sandbox.md"),
            include_str!("../../../docs/sandbox.zh-CN.md"),
        ] {
            assert!(
                guide.contains(&rows),
                "the guide does not have these rows:\n{rows}"
            );
        }
    }

    #[test]
    fn a_path_that_is_written_out_is_meant_before_a_placeholder() {
        let path = "/v3/profitsharing/orders/unfreeze";
        let (route, _) = find(&Method::POST, path, false).unwrap();
        assert_eq!(route.template, path);
        assert_eq!(find(&Method::PUT, path, false).unwrap_err(), 405);
        assert_eq!(find(&Method::PUT, path, true).unwrap_err(), 405);
    }
}
