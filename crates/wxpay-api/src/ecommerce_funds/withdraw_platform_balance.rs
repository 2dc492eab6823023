// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AccountType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Withdraws the platform's own balance (电商平台提现).
///
/// `POST /v3/merchant/fund/withdraw`
///
/// - Returns [`CreatedPlatformWithdrawal`].
/// - Callers: service providers and platforms (平台商户).
/// - Rate limit: 40 requests a second.
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：电商平台提现。调用方：平台商户；`out_request_no` 和参数不变时可以重试；每秒 40 次。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012476670)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `INVALID_REQUEST` | 400 | Withdrawal not permitted; account type unknown or not enabled. | Check the parameters. |
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
/// use wxpay::api::ecommerce_funds::{AccountType, WithdrawPlatformBalance};
///
/// let request = WithdrawPlatformBalance::new("20190611222222222200000000012122")
///     .amount(1)
///     .remark("示例备注")
///     .bank_memo("示例文字")
///     .account_type(AccountType::Basic)
///     .notify_url("https://example.com/notify");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"account_type":"BASIC","amount":1,"bank_memo":"示例文字","notify_url":"https://example.com/notify","out_request_no":"20190611222222222200000000012122","remark":"示例备注"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "电商平台提现",
    "/v3/merchant/fund/withdraw",
    "POST /v3/merchant/fund/withdraw",
    "4012476670"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct WithdrawPlatformBalance {
    /// The merchant's own request number (商户提现单号). Required. At most 32 characters.
    pub out_request_no: String,
    /// Amount (提现金额). Required. In fen.
    pub amount: Option<i64>,
    /// Remark (备注). At most 56 characters.
    pub remark: Option<String>,
    /// Bank memo (银行附言). At most 32 characters.
    pub bank_memo: Option<String>,
    /// Kind of account (资金账户类型). Required.
    pub account_type: Option<AccountType>,
    /// Address that receives the notifications (提现结果通知地址). At most 256 characters.
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl WithdrawPlatformBalance {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `amount` and `account_type`.
    /// The client fills in `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            amount: None,
            remark: None,
            bank_memo: None,
            account_type: None,
            notify_url: None,
            extra: Extra::new(),
        }
    }

    /// Amount (提现金额). Required. In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Remark (备注). At most 56 characters.
    pub fn remark<Via>(mut self, remark: impl IntoField<String, Via>) -> Self {
        self.remark = remark.into_field();
        self
    }

    /// Bank memo (银行附言). At most 32 characters.
    pub fn bank_memo<Via>(mut self, bank_memo: impl IntoField<String, Via>) -> Self {
        self.bank_memo = bank_memo.into_field();
        self
    }

    /// Kind of account (资金账户类型). Required.
    pub fn account_type<Via>(mut self, account_type: impl IntoField<AccountType, Via>) -> Self {
        self.account_type = account_type.into_field();
        self
    }

    /// Address that receives the notifications (提现结果通知地址). At most 256 characters.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }
}

wxpay_core::__model_impl! { WithdrawPlatformBalance
    [out_request_no,]
    [amount, remark, bank_memo, account_type, notify_url,]
    ["amount", "account_type",]
}

wxpay_core::operation!(WithdrawPlatformBalance => CreatedPlatformWithdrawal, wxpay_core::Spec::new(
    "ecommerce_funds.withdraw_platform_balance",
    wxpay_core::http::Method::POST,
    "/v3/merchant/fund/withdraw",
)
.title("电商平台提现")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012476670")
.fill(&[("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// The numbers of the platform's withdrawal just created.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedPlatformWithdrawal {
    /// WeChat Pay's withdrawal number (微信支付提现单号). At most 128 characters.
    pub withdraw_id: Option<String>,
    /// The merchant's own request number (商户提现单号). At most 32 characters.
    pub out_request_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedPlatformWithdrawal
    []
    [withdraw_id, out_request_no,]
    []
}
