// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Pre-redeems a category code in Zhejiang (预核销品类凭证码).
///
/// `POST /v3/gov/subsidy/zhejiang/authcode/try`
///
/// - Returns [`ZhejiangPreRedemption`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：预核销品类凭证码。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::gov_subsidy::PreRedeemZhejiangAuthCode;
///
/// let request = PreRedeemZhejiangAuthCode::new()
///     .sp_serial_no("1217752501201407033233368018")
///     .mchnt_no("1217752501201407033233368018")
///     .term_no("1217752501201407033233368018")
///     .auth_code("1217752501201407033233368018")
///     .category("示例文字")
///     .county_code("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"auth_code":"1217752501201407033233368018","category":"示例文字","county_code":"1217752501201407033233368018","mchnt_no":"1217752501201407033233368018","sp_serial_no":"1217752501201407033233368018","term_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "预核销品类凭证码",
    "/v3/gov/subsidy/zhejiang/authcode/try",
    "POST /v3/gov/subsidy/zhejiang/authcode/try"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PreRedeemZhejiangAuthCode {
    /// Service provider's serial number. Required.
    pub sp_serial_no: Option<String>,
    /// Merchant number (商户号). Required.
    pub mchnt_no: Option<String>,
    /// Terminal number (终端号). Required.
    pub term_no: Option<String>,
    /// Authorization or credential code (品类凭证码). Required.
    pub auth_code: Option<String>,
    /// Category code (品类编码). Required.
    pub category: Option<String>,
    /// District or county code (区县编码). Required.
    pub county_code: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PreRedeemZhejiangAuthCode {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `sp_serial_no`, `mchnt_no`, `term_no`, `auth_code`, `category` and `county_code`.
    pub fn new() -> Self {
        Self {
            sp_serial_no: None,
            mchnt_no: None,
            term_no: None,
            auth_code: None,
            category: None,
            county_code: None,
            extra: Extra::new(),
        }
    }

    /// Service provider's serial number. Required.
    pub fn sp_serial_no<Via>(mut self, sp_serial_no: impl IntoField<String, Via>) -> Self {
        self.sp_serial_no = sp_serial_no.into_field();
        self
    }

    /// Merchant number (商户号). Required.
    pub fn mchnt_no<Via>(mut self, mchnt_no: impl IntoField<String, Via>) -> Self {
        self.mchnt_no = mchnt_no.into_field();
        self
    }

    /// Terminal number (终端号). Required.
    pub fn term_no<Via>(mut self, term_no: impl IntoField<String, Via>) -> Self {
        self.term_no = term_no.into_field();
        self
    }

    /// Authorization or credential code (品类凭证码). Required.
    pub fn auth_code<Via>(mut self, auth_code: impl IntoField<String, Via>) -> Self {
        self.auth_code = auth_code.into_field();
        self
    }

    /// Category code (品类编码). Required.
    pub fn category<Via>(mut self, category: impl IntoField<String, Via>) -> Self {
        self.category = category.into_field();
        self
    }

    /// District or county code (区县编码). Required.
    pub fn county_code<Via>(mut self, county_code: impl IntoField<String, Via>) -> Self {
        self.county_code = county_code.into_field();
        self
    }
}

impl Default for PreRedeemZhejiangAuthCode {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PreRedeemZhejiangAuthCode
    []
    [sp_serial_no, mchnt_no, term_no, auth_code, category, county_code,]
    ["sp_serial_no", "mchnt_no", "term_no", "auth_code", "category", "county_code",]
}

wxpay_core::operation!(PreRedeemZhejiangAuthCode => ZhejiangPreRedemption, wxpay_core::Spec::new(
    "gov_subsidy.pre_redeem_zhejiang_auth_code",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/zhejiang/authcode/try",
)
.title("预核销品类凭证码")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));

/// A pre-redemption with its amounts and freeze number.
#[derive(Clone)]
#[non_exhaustive]
pub struct ZhejiangPreRedemption {
    /// Response code (响应码).
    pub resp_code: Option<String>,
    /// Response description (响应描述).
    pub resp_desc: Option<String>,
    /// Serial number of the freeze (冻结流水号).
    pub cred_frozen_no: Option<String>,
    /// Activity number (活动号).
    pub event_id: Option<String>,
    /// Activity title (活动标题).
    pub event_title: Option<String>,
    /// Discount mode (优惠模式).
    pub discount_mode: Option<DiscountMode>,
    /// Amount (原订单金额). In fen.
    pub amount: Option<i64>,
    /// Discount amount (优惠金额).
    pub discount_amt: Option<i64>,
    /// Amount actually paid (实付金额). In fen.
    pub pay_amt: Option<i64>,
    /// Mark of the channel's discount (渠道优惠标记).
    pub channel_dis_flag: Option<String>,
    /// Activity numbers of the channel (渠道活动号列表).
    pub channel_evt_no: Option<String>,
    /// Category id (品类编码).
    pub category_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ZhejiangPreRedemption
    []
    [resp_code, resp_desc, cred_frozen_no, event_id, event_title, discount_mode, amount, discount_amt, pay_amt, channel_dis_flag, channel_evt_no, category_id,]
    []
}

wxpay_core::open_enum! {
    /// Way in which a discount is given.
    pub enum DiscountMode {
        /// Marks the discount (shops only; 优惠标记).
        #[doc(alias = "DIS_FLAG")]
        Flag = "DIS_FLAG",
        /// Computes the discount (shops only; 优惠计算).
        #[doc(alias = "DIS_CALC")]
        Calc = "DIS_CALC",
        /// The merchant's own campaign (online shops only; 接入方自营销).
        #[doc(alias = "DIS_SMKT")]
        Smkt = "DIS_SMKT",
    }
}
