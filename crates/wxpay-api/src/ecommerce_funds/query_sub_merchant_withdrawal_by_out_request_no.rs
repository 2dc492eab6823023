// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SubMerchantWithdrawal;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a sub-merchant's withdrawal by the merchant's own number (商户提现单号查询).
///
/// `GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`
///
/// - Returns [`SubMerchantWithdrawal`].
/// - Callers: service providers and platforms (平台商户).
/// - Rate limit: 100 requests a second.
/// - Retry: safe, it only reads.
/// - 中文：商户提现单号查询。调用方：平台商户；只读，可以重试；每秒 100 次。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012476656)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `INVALID_REQUEST` | 400 | Withdrawal not permitted. | Check the parameters. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
/// | `ACCOUNT_ERROR` | 403 | Sub-merchant has no bank card. | Send the same request again later. |
/// | `ACCOUNT_NOT_VERIFIED` | 403 | Payout to the sub-merchant failed. | Send the same request again later. |
/// | `CONTRACT_NOT_CONFIRMED` | 403 | Withdrawal not permitted. | Apply for the permission. |
/// | `NO_AUTH` | 403 | No permission for this interface. | Apply for the permission. |
/// | `NOT_ENOUGH` | 403 | Sub-merchant's balance is not enough. | Top up the account. |
/// | `REQUEST_BLOCKED` | 403 | Withdrawal not permitted. | Apply for the permission. |
/// | `ORDER_NOT_EXIST` | 404 | No such withdrawal. | Check the parameters. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_funds::QuerySubMerchantWithdrawalByOutRequestNo;
///
/// let request = QuerySubMerchantWithdrawalByOutRequestNo::new("20190611222222222200000000012122")
///     .sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_request_no":"20190611222222222200000000012122","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商户提现单号查询",
    "/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}",
    "GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}",
    "4012476656"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QuerySubMerchantWithdrawalByOutRequestNo {
    /// The merchant's own request number (商户提现单号). Required. At most 32 characters. It stands in the path.
    pub out_request_no: String,
    /// The sub-merchant's number (二级商户号). Required.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QuerySubMerchantWithdrawalByOutRequestNo {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QuerySubMerchantWithdrawalByOutRequestNo
    [out_request_no,]
    [sub_mchid,]
    ["sub_mchid",]
}

wxpay_core::operation!(QuerySubMerchantWithdrawalByOutRequestNo => SubMerchantWithdrawal, wxpay_core::Spec::new(
    "ecommerce_funds.query_sub_merchant_withdrawal_by_out_request_no",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}",
)
.title("商户提现单号查询")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012476656")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
