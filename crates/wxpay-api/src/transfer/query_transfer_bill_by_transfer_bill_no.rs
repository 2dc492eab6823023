// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TransferBill;
use wxpay_core::model::Extra;

/// Queries a transfer bill by WeChat Pay's number (微信转账单号查询转账单).
///
/// `GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
///
/// - Who may call it: merchants.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/get-transfer-bill-by-no.html)
#[doc(alias = "微信转账单号查询转账单")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryTransferBillByTransferBillNo {
    /// WeChat Pay's transfer number (微信转账单号). Required. It stands in the path.
    pub transfer_bill_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryTransferBillByTransferBillNo {
    /// Creates the request; setters add the other fields.
    pub fn new(transfer_bill_no: impl Into<String>) -> Self {
        Self {
            transfer_bill_no: transfer_bill_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryTransferBillByTransferBillNo
    [transfer_bill_no,]
    []
    []
}

wxpay_core::operation!(QueryTransferBillByTransferBillNo => TransferBill, wxpay_core::Spec::new(
    "query_transfer_bill_by_transfer_bill_no",
    wxpay_core::http::Method::GET,
    "/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
)
.title("微信转账单号查询转账单")
.family("transfer")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/get-transfer-bill-by-no.html")
.repeat(wxpay_core::Repeat::Freely));
