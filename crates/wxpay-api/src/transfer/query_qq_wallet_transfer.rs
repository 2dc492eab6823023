// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::QqWalletTransfer;
use wxpay_core::model::Extra;

/// Queries a transfer to a QQ wallet (查询转账到QQ钱包的结果).
///
/// `GET /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}`
///
/// - Returns [`QqWalletTransfer`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - 中文：查询转账到QQ钱包的结果。调用方：商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014297440)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer::QueryQqWalletTransfer;
///
/// let request = QueryQqWalletTransfer::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_bill_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询转账到QQ钱包的结果",
    "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}",
    "GET /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}",
    "4014297440"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryQqWalletTransfer {
    /// The merchant's own bill number (商户单号). Required. It stands in the path.
    pub out_bill_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryQqWalletTransfer {
    /// Creates the request; setters add the other fields.
    pub fn new(out_bill_no: impl Into<String>) -> Self {
        Self {
            out_bill_no: out_bill_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryQqWalletTransfer
    [out_bill_no,]
    []
    []
}

wxpay_core::operation!(QueryQqWalletTransfer => QqWalletTransfer, wxpay_core::Spec::new(
    "transfer.query_qq_wallet_transfer",
    wxpay_core::http::Method::GET,
    "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}",
)
.title("查询转账到QQ钱包的结果")
.family("transfer")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4014297440")
.repeat(wxpay_core::Repeat::Freely));
