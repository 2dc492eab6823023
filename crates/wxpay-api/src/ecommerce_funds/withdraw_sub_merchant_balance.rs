// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AccountType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Withdraws a sub-merchant's balance (账户余额提现).
///
/// `POST /v3/ecommerce/fund/withdraw`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: with the same `out_request_no` and the same parameters.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_22.shtml)
#[doc(alias = "账户余额提现")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct WithdrawSubMerchantBalance {
    /// The merchant's own request number (商户提现单号). Required.
    pub out_request_no: String,
    /// The sub-merchant's number (特约商户号). Required.
    pub sub_mchid: Option<String>,
    /// Amount (提现金额). Required. In fen.
    pub amount: Option<i64>,
    /// Remark (提现备注).
    pub remark: Option<String>,
    /// Bank memo (银行附言).
    pub bank_memo: Option<String>,
    /// Kind of account (出款账户类型).
    pub account_type: Option<AccountType>,
    /// Address that receives the notifications (提现结果通知地址).
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl WithdrawSubMerchantBalance {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid` and `amount`.
    /// The client fills in `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            sub_mchid: None,
            amount: None,
            remark: None,
            bank_memo: None,
            account_type: None,
            notify_url: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (特约商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Amount (提现金额). Required. In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Remark (提现备注).
    pub fn remark<Via>(mut self, remark: impl IntoField<String, Via>) -> Self {
        self.remark = remark.into_field();
        self
    }

    /// Bank memo (银行附言).
    pub fn bank_memo<Via>(mut self, bank_memo: impl IntoField<String, Via>) -> Self {
        self.bank_memo = bank_memo.into_field();
        self
    }

    /// Kind of account (出款账户类型).
    pub fn account_type<Via>(mut self, account_type: impl IntoField<AccountType, Via>) -> Self {
        self.account_type = account_type.into_field();
        self
    }

    /// Address that receives the notifications (提现结果通知地址).
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }
}

wxpay_core::__model_impl! { WithdrawSubMerchantBalance
    [out_request_no,]
    [sub_mchid, amount, remark, bank_memo, account_type, notify_url,]
    ["sub_mchid", "amount",]
}

wxpay_core::operation!(WithdrawSubMerchantBalance => CreatedSubMerchantWithdrawal, wxpay_core::Spec::new(
    "withdraw_sub_merchant_balance",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/fund/withdraw",
)
.title("账户余额提现")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_22.shtml")
.fill(&[("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// The numbers of a sub-merchant's withdrawal just created.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedSubMerchantWithdrawal {
    /// The sub-merchant's number (特约商户号).
    pub sub_mchid: Option<String>,
    /// WeChat Pay's withdrawal number (微信支付提现单号).
    pub withdraw_id: Option<String>,
    /// The merchant's own request number (商户提现单号).
    pub out_request_no: Option<String>,
    /// Kind of account (出款账户类型).
    pub account_type: Option<AccountType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedSubMerchantWithdrawal
    []
    [sub_mchid, withdraw_id, out_request_no, account_type,]
    []
}
