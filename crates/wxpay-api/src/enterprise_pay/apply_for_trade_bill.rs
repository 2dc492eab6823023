// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Applies for an enterprise's trade bill of one day (申请企业商户企业支付业务账单).
///
/// `POST /v3/webizpay/bill/trade-bill`
///
/// - Returns [`TradeBill`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：申请企业商户企业支付业务账单。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014507142)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::enterprise_pay::{ApplyForTradeBill, TradeBillType};
///
/// let request = ApplyForTradeBill::new()
///     .sub_mchid("1900000109")
///     .date("2026-01-31")
///     .r#type(TradeBillType::Qyzfall);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"date":"2026-01-31","sub_mchid":"1900000109","type":"QYZFALL"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "申请企业商户企业支付业务账单",
    "/v3/webizpay/bill/trade-bill",
    "POST /v3/webizpay/bill/trade-bill",
    "4014507142"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForTradeBill {
    /// The service provider's merchant number (服务商商户号). Required.
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (出资子商户号). Required.
    pub sub_mchid: Option<String>,
    /// Date (账单日期). Required.
    pub date: Option<String>,
    /// Kind (账单类型). Required.
    pub r#type: Option<TradeBillType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForTradeBill {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `sub_mchid`, `date` and `type`.
    /// The client fills in `sp_mchid` unless set.
    pub fn new() -> Self {
        Self {
            sp_mchid: None,
            sub_mchid: None,
            date: None,
            r#type: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's merchant number (服务商商户号). Required.
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// The sub-merchant's number (出资子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Date (账单日期). Required.
    pub fn date<Via>(mut self, date: impl IntoField<String, Via>) -> Self {
        self.date = date.into_field();
        self
    }

    /// Kind (账单类型). Required.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<TradeBillType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }
}

impl Default for ApplyForTradeBill {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ApplyForTradeBill
    []
    [sp_mchid, sub_mchid, date, r#type = "type",]
    ["sp_mchid", "sub_mchid", "date", "type",]
}

wxpay_core::operation!(ApplyForTradeBill => TradeBill, wxpay_core::Spec::new(
    "enterprise_pay.apply_for_trade_bill",
    wxpay_core::http::Method::POST,
    "/v3/webizpay/bill/trade-bill",
)
.title("申请企业商户企业支付业务账单")
.family("enterprise_pay")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014507142")
.fill(&[("sp_mchid", wxpay_core::Fill::Mchid)])
.body(wxpay_core::Body::Json));

/// The download address of a trade bill.
#[derive(Clone)]
#[non_exhaustive]
pub struct TradeBill {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (出资子商户号).
    pub sub_mchid: Option<String>,
    /// Date (账单日期).
    pub date: Option<String>,
    /// Kind (账单类型).
    pub r#type: Option<TradeBillType>,
    /// Download address (账单下载地址).
    pub download_url: Option<String>,
    /// Hash method. Described by SKIT; no official source confirms it.
    pub hash_type: Option<String>,
    /// Hash value. Described by SKIT; no official source confirms it.
    pub hash_value: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TradeBill
    []
    [sp_mchid, sub_mchid, date, r#type = "type", download_url, hash_type, hash_value,]
    []
}

wxpay_core::open_enum! {
    /// The kind of trade bill.
    pub enum TradeBillType {
        Qyzfall = "QYZFALL",
    }
}
