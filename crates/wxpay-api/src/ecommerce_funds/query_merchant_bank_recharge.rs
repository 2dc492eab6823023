// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BankRecharge;
use wxpay_core::model::Extra;

/// Queries a merchant's recharge by bank transfer (查询银行转账充值结果).
///
/// `GET /v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
///
/// - Returns [`BankRecharge`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - 中文：查询银行转账充值结果。调用方：商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012585430)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_funds::QueryMerchantBankRecharge;
///
/// let request = QueryMerchantBankRecharge::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_recharge_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询银行转账充值结果",
    "/v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}",
    "GET /v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}",
    "4012585430"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryMerchantBankRecharge {
    /// The merchant's own top-up number (商户充值单号). Required. It stands in the path.
    pub out_recharge_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryMerchantBankRecharge {
    /// Creates the request; setters add the other fields.
    pub fn new(out_recharge_no: impl Into<String>) -> Self {
        Self {
            out_recharge_no: out_recharge_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryMerchantBankRecharge
    [out_recharge_no,]
    []
    []
}

wxpay_core::operation!(QueryMerchantBankRecharge => BankRecharge, wxpay_core::Spec::new(
    "ecommerce_funds.query_merchant_bank_recharge",
    wxpay_core::http::Method::GET,
    "/v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}",
)
.title("查询银行转账充值结果")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012585430")
.repeat(wxpay_core::Repeat::Freely));
