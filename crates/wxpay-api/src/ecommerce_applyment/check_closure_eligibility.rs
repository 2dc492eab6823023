// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AccountBalance;
use wxpay_core::model::Extra;

/// Checks whether a sub-merchant's account may be closed (商户注销资格校验).
///
/// `GET /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`
///
/// - Returns [`ClosureEligibility`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：商户注销资格校验。调用方：普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016420099)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_applyment::CheckClosureEligibility;
///
/// let request = CheckClosureEligibility::new("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商户注销资格校验",
    "/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}",
    "GET /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}",
    "4016420099"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CheckClosureEligibility {
    /// The sub-merchant's number (申请注销的二级商户号). Required. At most 32 characters. It stands in the path.
    pub sub_mchid: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CheckClosureEligibility {
    /// Creates the request; setters add the other fields.
    pub fn new(sub_mchid: impl Into<String>) -> Self {
        Self {
            sub_mchid: sub_mchid.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { CheckClosureEligibility
    [sub_mchid,]
    []
    []
}

wxpay_core::operation!(CheckClosureEligibility => ClosureEligibility, wxpay_core::Spec::new(
    "ecommerce_applyment.check_closure_eligibility",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}",
)
.title("商户注销资格校验")
.family("ecommerce_applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016420099")
.repeat(wxpay_core::Repeat::Freely));

/// Says whether an account may be closed, with its balances and what stands in the way.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClosureEligibility {
    /// The sub-merchant's number (注销检查的二级商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Merchant state (商户号状态).
    pub merchant_state: Option<MerchantState>,
    /// Result of checking whether cancellation is allowed (注销资格检查结果).
    pub validate_result: Option<EligibilityResult>,
    /// Account details (账户信息).
    pub account_info: Option<Vec<AccountBalance>>,
    /// Why the cancellation cannot be started (不可发起注销原因).
    pub block_reasons: Option<Vec<BlockReason>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ClosureEligibility
    []
    [sub_mchid, merchant_state, validate_result, account_info, block_reasons,]
    []
}

/// A reason why the account cannot be closed.
#[derive(Clone)]
#[non_exhaustive]
pub struct BlockReason {
    /// Kind (二级商户号的出款子账户类型).
    pub r#type: Option<BlockReasonType>,
    /// Description (原因描述). At most 512 characters.
    pub description: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BlockReason
    []
    [r#type = "type", description,]
    []
}

wxpay_core::open_enum! {
    /// Says whether the sub-merchant is still open.
    pub enum MerchantState {
        Normal = "NORMAL",
        /// Closed.
        HasBeenCancelled = "HAS_BEEN_CANCELLED",
    }
}

wxpay_core::open_enum! {
    /// Says whether the account may be closed.
    pub enum EligibilityResult {
        /// Closure and withdrawal may be asked for.
        AllowCancelWithdraw = "ALLOW_CANCEL_WITHDRAW",
        /// Closure and withdrawal may not be asked for.
        NotAllowCancelWithdraw = "NOT_ALLOW_CANCEL_WITHDRAW",
    }
}

wxpay_core::open_enum! {
    /// The kind of reason why an account cannot be closed.
    pub enum BlockReasonType {
        /// Complaints not handled (消费者投诉未处理).
        ConsumerComplaintUnprocessed = "CONSUMER_COMPLAINT_UNPROCESSED",
        /// A restriction forbids closing (存在不可注销管控).
        HasBlockingControl = "HAS_BLOCKING_CONTROL",
        /// Funds not handled yet (商户资金待处理).
        FundsPendingProcessing = "FUNDS_PENDING_PROCESSING",
        /// Other (其他原因).
        OtherReason = "OTHER_REASON",
    }
}
