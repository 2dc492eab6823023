// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ZhejiangAcknowledgement;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Confirms the redemption of a category code in Zhejiang (品类凭证码上报确认).
///
/// `POST /v3/gov/subsidy/zhejiang/authcode/commit`
///
/// - Returns [`ZhejiangAcknowledgement`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：品类凭证码上报确认。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::gov_subsidy::CommitZhejiangRedemption;
///
/// let request = CommitZhejiangRedemption::new()
///     .sp_serial_no("1217752501201407033233368018")
///     .cred_frozen_no("1217752501201407033233368018")
///     .trans_date("2026-01-31")
///     .trans_time("2026-01-31T12:00:00+08:00")
///     .auth_code("1217752501201407033233368018")
///     .req_ssn("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"auth_code":"1217752501201407033233368018","cred_frozen_no":"1217752501201407033233368018","req_ssn":"示例文字","sp_serial_no":"1217752501201407033233368018","trans_date":"2026-01-31","trans_time":"2026-01-31T12:00:00+08:00"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "品类凭证码上报确认",
    "/v3/gov/subsidy/zhejiang/authcode/commit",
    "POST /v3/gov/subsidy/zhejiang/authcode/commit"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CommitZhejiangRedemption {
    /// Service provider's serial number. Required.
    pub sp_serial_no: Option<String>,
    /// Serial number of the freeze (冻结流水号). Required.
    pub cred_frozen_no: Option<String>,
    /// Transaction date (交易日期). Required.
    pub trans_date: Option<String>,
    /// Transaction time (交易时间). Required.
    pub trans_time: Option<String>,
    /// Order number of the acquiring institution (收单机构订单号).
    pub acq_org_order_no: Option<String>,
    /// Order number (商户订单号).
    pub order_no: Option<String>,
    /// Amount of the government subsidy (政府补贴金额). In fen.
    pub subsidy_amt: Option<i64>,
    /// Region code (收货地区编码).
    pub add_code: Option<String>,
    /// Address (收货地址).
    pub address: Option<String>,
    /// Sales method or channel (销售方式). Known values: 0, 1.
    pub sale_models: Option<String>,
    /// Name of the selling company (销售企业名称).
    pub corp_name: Option<String>,
    /// Brand (家电品牌).
    pub brand: Option<String>,
    /// Unified social credit code (统一社会信息代码).
    pub uniscid: Option<String>,
    /// Goods bar code (商品条码).
    pub barcode: Option<String>,
    /// Authorization or credential code (品类凭证码). Required.
    pub auth_code: Option<String>,
    /// Request serial number. Required.
    pub req_ssn: Option<String>,
    /// Bank name (银行机构名称).
    pub bank_name: Option<String>,
    /// Amount subsidized by the bank (银行补贴金额).
    pub bank_subsidy: Option<String>,
    /// Amount subsidized by the trading platform (交易平台补贴金额).
    pub plat_subsidy: Option<String>,
    /// District or county code (区县编码).
    pub county_code: Option<String>,
    /// Amount (原订单金额). In fen.
    pub amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CommitZhejiangRedemption {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `sp_serial_no`, `cred_frozen_no`, `trans_date`, `trans_time`, `auth_code` and `req_ssn`.
    pub fn new() -> Self {
        Self {
            sp_serial_no: None,
            cred_frozen_no: None,
            trans_date: None,
            trans_time: None,
            acq_org_order_no: None,
            order_no: None,
            subsidy_amt: None,
            add_code: None,
            address: None,
            sale_models: None,
            corp_name: None,
            brand: None,
            uniscid: None,
            barcode: None,
            auth_code: None,
            req_ssn: None,
            bank_name: None,
            bank_subsidy: None,
            plat_subsidy: None,
            county_code: None,
            amount: None,
            extra: Extra::new(),
        }
    }

    /// Service provider's serial number. Required.
    pub fn sp_serial_no<Via>(mut self, sp_serial_no: impl IntoField<String, Via>) -> Self {
        self.sp_serial_no = sp_serial_no.into_field();
        self
    }

    /// Serial number of the freeze (冻结流水号). Required.
    pub fn cred_frozen_no<Via>(mut self, cred_frozen_no: impl IntoField<String, Via>) -> Self {
        self.cred_frozen_no = cred_frozen_no.into_field();
        self
    }

    /// Transaction date (交易日期). Required.
    pub fn trans_date<Via>(mut self, trans_date: impl IntoField<String, Via>) -> Self {
        self.trans_date = trans_date.into_field();
        self
    }

    /// Transaction time (交易时间). Required.
    pub fn trans_time<Via>(mut self, trans_time: impl IntoField<String, Via>) -> Self {
        self.trans_time = trans_time.into_field();
        self
    }

    /// Order number of the acquiring institution (收单机构订单号).
    pub fn acq_org_order_no<Via>(mut self, acq_org_order_no: impl IntoField<String, Via>) -> Self {
        self.acq_org_order_no = acq_org_order_no.into_field();
        self
    }

    /// Order number (商户订单号).
    pub fn order_no<Via>(mut self, order_no: impl IntoField<String, Via>) -> Self {
        self.order_no = order_no.into_field();
        self
    }

    /// Amount of the government subsidy (政府补贴金额). In fen.
    pub fn subsidy_amt<Via>(mut self, subsidy_amt: impl IntoField<i64, Via>) -> Self {
        self.subsidy_amt = subsidy_amt.into_field();
        self
    }

    /// Region code (收货地区编码).
    pub fn add_code<Via>(mut self, add_code: impl IntoField<String, Via>) -> Self {
        self.add_code = add_code.into_field();
        self
    }

    /// Address (收货地址).
    pub fn address<Via>(mut self, address: impl IntoField<String, Via>) -> Self {
        self.address = address.into_field();
        self
    }

    /// Sales method or channel (销售方式). Known values: 0, 1.
    pub fn sale_models<Via>(mut self, sale_models: impl IntoField<String, Via>) -> Self {
        self.sale_models = sale_models.into_field();
        self
    }

    /// Name of the selling company (销售企业名称).
    pub fn corp_name<Via>(mut self, corp_name: impl IntoField<String, Via>) -> Self {
        self.corp_name = corp_name.into_field();
        self
    }

    /// Brand (家电品牌).
    pub fn brand<Via>(mut self, brand: impl IntoField<String, Via>) -> Self {
        self.brand = brand.into_field();
        self
    }

    /// Unified social credit code (统一社会信息代码).
    pub fn uniscid<Via>(mut self, uniscid: impl IntoField<String, Via>) -> Self {
        self.uniscid = uniscid.into_field();
        self
    }

    /// Goods bar code (商品条码).
    pub fn barcode<Via>(mut self, barcode: impl IntoField<String, Via>) -> Self {
        self.barcode = barcode.into_field();
        self
    }

    /// Authorization or credential code (品类凭证码). Required.
    pub fn auth_code<Via>(mut self, auth_code: impl IntoField<String, Via>) -> Self {
        self.auth_code = auth_code.into_field();
        self
    }

    /// Request serial number. Required.
    pub fn req_ssn<Via>(mut self, req_ssn: impl IntoField<String, Via>) -> Self {
        self.req_ssn = req_ssn.into_field();
        self
    }

    /// Bank name (银行机构名称).
    pub fn bank_name<Via>(mut self, bank_name: impl IntoField<String, Via>) -> Self {
        self.bank_name = bank_name.into_field();
        self
    }

    /// Amount subsidized by the bank (银行补贴金额).
    pub fn bank_subsidy<Via>(mut self, bank_subsidy: impl IntoField<String, Via>) -> Self {
        self.bank_subsidy = bank_subsidy.into_field();
        self
    }

    /// Amount subsidized by the trading platform (交易平台补贴金额).
    pub fn plat_subsidy<Via>(mut self, plat_subsidy: impl IntoField<String, Via>) -> Self {
        self.plat_subsidy = plat_subsidy.into_field();
        self
    }

    /// District or county code (区县编码).
    pub fn county_code<Via>(mut self, county_code: impl IntoField<String, Via>) -> Self {
        self.county_code = county_code.into_field();
        self
    }

    /// Amount (原订单金额). In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }
}

impl Default for CommitZhejiangRedemption {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CommitZhejiangRedemption
    []
    [sp_serial_no, cred_frozen_no, trans_date, trans_time, acq_org_order_no, order_no, subsidy_amt, add_code, address, sale_models, corp_name, brand, uniscid, barcode, auth_code, req_ssn, bank_name, bank_subsidy, plat_subsidy, county_code, amount,]
    ["sp_serial_no", "cred_frozen_no", "trans_date", "trans_time", "auth_code", "req_ssn",]
}

wxpay_core::operation!(CommitZhejiangRedemption => ZhejiangAcknowledgement, wxpay_core::Spec::new(
    "gov_subsidy.commit_zhejiang_redemption",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/zhejiang/authcode/commit",
)
.title("品类凭证码上报确认")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));
