// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Bill;
use super::TarType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for the fund flow bill of a day (申请资金账单).
///
/// `GET /v3/bill/fundflowbill`
///
/// - Who may call it: merchants, service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/bill-download/fund-bill/get-fund-bill.html)
#[doc(alias = "申请资金账单")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForFundFlowBill {
    /// Date of the bill (账单日期). Required.
    pub bill_date: Option<String>,
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// Kind of account (资金账户类型).
    pub account_type: Option<FundAccountType>,
    /// Compression type (压缩类型).
    pub tar_type: Option<TarType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForFundFlowBill {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `bill_date`.
    pub fn new() -> Self {
        Self {
            bill_date: None,
            sub_mchid: None,
            account_type: None,
            tar_type: None,
            extra: Extra::new(),
        }
    }

    /// Date of the bill (账单日期). Required.
    pub fn bill_date<Via>(mut self, bill_date: impl IntoField<String, Via>) -> Self {
        self.bill_date = bill_date.into_field();
        self
    }

    /// The sub-merchant's number (二级商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Kind of account (资金账户类型).
    pub fn account_type<Via>(mut self, account_type: impl IntoField<FundAccountType, Via>) -> Self {
        self.account_type = account_type.into_field();
        self
    }

    /// Compression type (压缩类型).
    pub fn tar_type<Via>(mut self, tar_type: impl IntoField<TarType, Via>) -> Self {
        self.tar_type = tar_type.into_field();
        self
    }
}

impl Default for ApplyForFundFlowBill {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ApplyForFundFlowBill
    []
    [bill_date, sub_mchid, account_type, tar_type,]
    ["bill_date",]
}

wxpay_core::operation!(ApplyForFundFlowBill => Bill, wxpay_core::Spec::new(
    "apply_for_fund_flow_bill",
    wxpay_core::http::Method::GET,
    "/v3/bill/fundflowbill",
)
.title("申请资金账单")
.family("bills")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/bill-download/fund-bill/get-fund-bill.html")
.query(&["bill_date", "sub_mchid", "account_type", "tar_type"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::open_enum! {
    /// Account that the fund flow bill is about.
    pub enum FundAccountType {
        /// Basic.
        Basic = "BASIC",
        /// Operation.
        Operation = "OPERATION",
        /// Fees.
        Fees = "FEES",
    }
}
