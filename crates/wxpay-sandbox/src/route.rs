use http::{Method, StatusCode};

/// The operations that the sandbox knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operation {
    CreateClaim,
    PreTransferClaim,
    QueryClaimByOutBillNo,
    QueryClaimByBillId,
    CancelClaim,
}

/// One row: an operation and how it is called.
#[derive(Debug)]
pub(crate) struct Route {
    pub(crate) operation: Operation,
    pub(crate) method: Method,
    pub(crate) template: &'static str,
    /// The family of operations, for permissions.
    pub(crate) family: &'static str,
}

/// Insurance claims: pages 4013504184 to 4013504188.
static ROUTES: [Route; 5] = [
    claim(
        Operation::CreateClaim,
        Method::POST,
        "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills",
    ),
    claim(
        Operation::PreTransferClaim,
        Method::POST,
        "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer",
    ),
    claim(
        Operation::CancelClaim,
        Method::POST,
        "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel",
    ),
    claim(
        Operation::QueryClaimByOutBillNo,
        Method::GET,
        "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}",
    ),
    claim(
        Operation::QueryClaimByBillId,
        Method::GET,
        "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}",
    ),
];

const fn claim(operation: Operation, method: Method, template: &'static str) -> Route {
    Route {
        operation,
        method,
        template,
        family: "ecommerce_transfer",
    }
}

/// Finds the row of a request, and what stands in the place of its placeholders, not yet decoded.
///
/// # Errors
/// 404 when no row has such a path, 405 when only rows with other methods have it.
pub(crate) fn find<'p>(
    method: &Method,
    path: &'p str,
) -> Result<(&'static Route, Vec<&'p str>), StatusCode> {
    let mut status = StatusCode::NOT_FOUND;
    for route in &ROUTES {
        let Some(parameters) = parameters(route.template, path) else {
            continue;
        };
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
    use super::*;

    const BILLS: &str = "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills";

    fn route(method: Method, path: &str) -> Result<(Operation, Vec<String>), u16> {
        match find(&method, &format!("{BILLS}{path}")) {
            Ok((route, parameters)) => Ok((
                route.operation,
                parameters.into_iter().map(ToOwned::to_owned).collect(),
            )),
            Err(status) => Err(status.as_u16()),
        }
    }

    #[test]
    fn every_operation_is_found_by_its_method_and_path() {
        let number = || vec!["a%2Fb".to_owned()];
        for (method, path, operation, parameters) in [
            (Method::POST, "", Operation::CreateClaim, vec![]),
            (
                Method::POST,
                "/pre-transfer",
                Operation::PreTransferClaim,
                vec![],
            ),
            (
                Method::GET,
                "/out-bill-no/a%2Fb",
                Operation::QueryClaimByOutBillNo,
                number(),
            ),
            (
                Method::GET,
                "/bill-id/a%2Fb",
                Operation::QueryClaimByBillId,
                number(),
            ),
            (
                Method::POST,
                "/out-bill-no/a%2Fb/cancel",
                Operation::CancelClaim,
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
}
