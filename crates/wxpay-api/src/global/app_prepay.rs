// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::OrderDetail;
use super::Payer;
use super::Prepayment;
use super::SceneInfo;
use super::TradeType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates an order to be paid in an app (APP支付下单).
///
/// `POST /v3/global/transactions/app`
///
/// - Returns [`Prepayment`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - 中文：APP支付下单。调用方：商户、服务商、平台；`out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_4_1.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::{Amount, AppPrepay, TradeType};
///
/// let request = AppPrepay::new("1217752501201407033233368018")
///     .description("示例文字")
///     .trade_type(TradeType::Jsapi)
///     .merchant_category_code("1217752501201407033233368018")
///     .amount(Amount::new().total(100));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"amount":{"total":100},"description":"示例文字","merchant_category_code":"1217752501201407033233368018","out_trade_no":"1217752501201407033233368018","trade_type":"JSAPI"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "APP支付下单",
    "/v3/global/transactions/app",
    "POST /v3/global/transactions/app"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AppPrepay {
    /// The merchant's own order number (商户订单号). Required.
    pub out_trade_no: String,
    /// Merchant number (商户号). Sources differ on whether it is required.
    pub mchid: Option<String>,
    /// Application id (APPID). Sources differ on whether it is required.
    pub appid: Option<String>,
    /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
    pub sub_mchid: Option<String>,
    /// The service provider's merchant number (机构商户号). Sources differ on whether it is required.
    pub sp_mchid: Option<String>,
    /// The service provider's application id (机构APPID). Sources differ on whether it is required.
    pub sp_appid: Option<String>,
    /// The sub-merchant's application id (子商户APPID).
    pub sub_appid: Option<String>,
    /// Description (商品描述). Required.
    pub description: Option<String>,
    /// Extra data attached by the merchant (商户数据).
    pub attach: Option<String>,
    /// Address that receives the notifications (通知地址). Required.
    pub notify_url: Option<String>,
    /// Goods or discount tag (商品标记).
    pub goods_tag: Option<String>,
    /// Trade type (交易类型). Required.
    pub trade_type: Option<TradeType>,
    /// Payment methods required (指定支付方式).
    pub limit_pay: Option<String>,
    /// Start time of the trade (交易起始时间).
    pub time_start: Option<String>,
    /// When the order expires (交易结束时间).
    pub time_expire: Option<String>,
    /// Merchant category code (MCC码). Required.
    pub merchant_category_code: Option<String>,
    /// The payer (支付者).
    pub payer: Option<Payer>,
    /// Amount (订单金额). Required.
    pub amount: Option<Amount>,
    /// Scene details (场景信息).
    pub scene_info: Option<SceneInfo>,
    /// Details (优惠功能).
    pub detail: Option<OrderDetail>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AppPrepay {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `description`, `trade_type`, `merchant_category_code` and `amount`.
    /// The client fills in `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            mchid: None,
            appid: None,
            sub_mchid: None,
            sp_mchid: None,
            sp_appid: None,
            sub_appid: None,
            description: None,
            attach: None,
            notify_url: None,
            goods_tag: None,
            trade_type: None,
            limit_pay: None,
            time_start: None,
            time_expire: None,
            merchant_category_code: None,
            payer: None,
            amount: None,
            scene_info: None,
            detail: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (商户号). Sources differ on whether it is required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// Application id (APPID). Sources differ on whether it is required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The service provider's merchant number (机构商户号). Sources differ on whether it is required.
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// The service provider's application id (机构APPID). Sources differ on whether it is required.
    pub fn sp_appid<Via>(mut self, sp_appid: impl IntoField<String, Via>) -> Self {
        self.sp_appid = sp_appid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户APPID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// Description (商品描述). Required.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Extra data attached by the merchant (商户数据).
    pub fn attach<Via>(mut self, attach: impl IntoField<String, Via>) -> Self {
        self.attach = attach.into_field();
        self
    }

    /// Address that receives the notifications (通知地址). Required.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Goods or discount tag (商品标记).
    pub fn goods_tag<Via>(mut self, goods_tag: impl IntoField<String, Via>) -> Self {
        self.goods_tag = goods_tag.into_field();
        self
    }

    /// Trade type (交易类型). Required.
    pub fn trade_type<Via>(mut self, trade_type: impl IntoField<TradeType, Via>) -> Self {
        self.trade_type = trade_type.into_field();
        self
    }

    /// Payment methods required (指定支付方式).
    pub fn limit_pay<Via>(mut self, limit_pay: impl IntoField<String, Via>) -> Self {
        self.limit_pay = limit_pay.into_field();
        self
    }

    /// Start time of the trade (交易起始时间).
    pub fn time_start<Via>(mut self, time_start: impl IntoField<String, Via>) -> Self {
        self.time_start = time_start.into_field();
        self
    }

    /// When the order expires (交易结束时间).
    pub fn time_expire<Via>(mut self, time_expire: impl IntoField<String, Via>) -> Self {
        self.time_expire = time_expire.into_field();
        self
    }

    /// Merchant category code (MCC码). Required.
    pub fn merchant_category_code<Via>(
        mut self,
        merchant_category_code: impl IntoField<String, Via>,
    ) -> Self {
        self.merchant_category_code = merchant_category_code.into_field();
        self
    }

    /// The payer (支付者).
    pub fn payer<Via>(mut self, payer: impl IntoField<Payer, Via>) -> Self {
        self.payer = payer.into_field();
        self
    }

    /// Amount (订单金额). Required.
    pub fn amount<Via>(mut self, amount: impl IntoField<Amount, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Scene details (场景信息).
    pub fn scene_info<Via>(mut self, scene_info: impl IntoField<SceneInfo, Via>) -> Self {
        self.scene_info = scene_info.into_field();
        self
    }

    /// Details (优惠功能).
    pub fn detail<Via>(mut self, detail: impl IntoField<OrderDetail, Via>) -> Self {
        self.detail = detail.into_field();
        self
    }
}

wxpay_core::__model_impl! { AppPrepay
    [out_trade_no,]
    [mchid, appid, sub_mchid, sp_mchid, sp_appid, sub_appid, description, attach, notify_url, goods_tag, trade_type, limit_pay, time_start, time_expire, merchant_category_code, payer, amount, scene_info, detail,]
    ["description", "notify_url", "trade_type", "merchant_category_code", "amount",]
}

wxpay_core::operation!(AppPrepay => Prepayment, wxpay_core::Spec::new(
    "global.app_prepay",
    wxpay_core::http::Method::POST,
    "/v3/global/transactions/app",
)
.title("APP支付下单")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_4_1.shtml")
.fill(&[("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
