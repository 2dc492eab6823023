// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BankRecharge;
use wxpay_core::model::Extra;

/// Queries a recharge by bank transfer on the e-commerce path (查询银行转账充值结果).
///
/// `GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
///
/// - Returns [`BankRecharge`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询银行转账充值结果。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012763057)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_funds::QueryPlatformBankRecharge;
///
/// let request = QueryPlatformBankRecharge::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_recharge_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询银行转账充值结果",
    "/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}",
    "GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}",
    "4012763057"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryPlatformBankRecharge {
    /// The merchant's own top-up number (商户充值单号). Required. It stands in the path.
    pub out_recharge_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryPlatformBankRecharge {
    /// Creates the request; setters add the other fields.
    pub fn new(out_recharge_no: impl Into<String>) -> Self {
        Self {
            out_recharge_no: out_recharge_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryPlatformBankRecharge
    [out_recharge_no,]
    []
    []
}

wxpay_core::operation!(QueryPlatformBankRecharge => BankRecharge, wxpay_core::Spec::new(
    "ecommerce_funds.query_platform_bank_recharge",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}",
)
.title("查询银行转账充值结果")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012763057")
.repeat(wxpay_core::Repeat::Freely));
