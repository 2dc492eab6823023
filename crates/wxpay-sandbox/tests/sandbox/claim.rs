//! Calls of insurance claims as plain JSON, so that nothing of the typed operations is leant on.

use serde_json::{Value, json};
use wxpay::http::Method;
use wxpay::sans_io::Call;
use wxpay::{EncodeError, Operation, Spec};

static CREATE: Spec = Spec::new(
    "create",
    Method::POST,
    "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills",
);
static PRE_TRANSFER: Spec = Spec::new(
    "pre_transfer",
    Method::POST,
    "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer",
);
static QUERY: Spec = Spec::new(
    "query",
    Method::GET,
    "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}",
);
static CANCEL: Spec = Spec::new(
    "cancel",
    Method::POST,
    "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel",
);

pub(crate) struct Claim {
    spec: &'static Spec,
    number: Option<&'static str>,
    body: Option<Value>,
}

impl Operation for Claim {
    type Output = Value;

    fn spec(&self) -> &'static Spec {
        self.spec
    }

    fn encode(&self, call: &mut Call) -> Result<(), EncodeError> {
        if let Some(number) = self.number {
            call.path("out_bill_no", number)?;
        }
        match &self.body {
            Some(body) => call.json(body),
            None => Ok(()),
        }
    }
}

fn order(out_bill_no: &str, fen: i64) -> Value {
    json!({
        "receiver": {
            "type": "TRANSACTION_USER",
            "transaction_info": { "transaction_id": "4200001234202601010000000001" },
        },
        "out_bill_no": out_bill_no,
        "amount": fen,
        "transfer_remark": "理赔",
    })
}

pub(crate) fn create(out_bill_no: &str, fen: i64) -> Claim {
    Claim {
        spec: &CREATE,
        number: None,
        body: Some(order(out_bill_no, fen)),
    }
}

pub(crate) fn pre_transfer(out_bill_no: &str, fen: i64) -> Claim {
    Claim {
        spec: &PRE_TRANSFER,
        number: None,
        body: Some(order(out_bill_no, fen)),
    }
}

pub(crate) fn query(out_bill_no: &'static str) -> Claim {
    Claim {
        spec: &QUERY,
        number: Some(out_bill_no),
        body: None,
    }
}

pub(crate) fn cancel(out_bill_no: &'static str) -> Claim {
    Claim {
        spec: &CANCEL,
        number: Some(out_bill_no),
        body: Some(json!({})),
    }
}
