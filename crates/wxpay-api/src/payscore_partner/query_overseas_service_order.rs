// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CollectionState;
use super::GoodsDetail;
use super::Location;
use super::PaidChannel;
use super::PlainRiskFund;
use super::PostDiscount;
use super::PostPayment;
use super::PromotionScope;
use super::PromotionType;
use super::ServiceOrderState;
use super::ServiceTimeRange;
use super::StateDescription;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a payscore order, as an overseas institution (查询支付分订单).
///
/// `GET /v3/payscore/oversea/partner/serviceorder`
///
/// - Returns [`OverseasServiceOrder`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询支付分订单。调用方：服务商、平台；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_partner::QueryOverseasServiceOrder;
///
/// let request = QueryOverseasServiceOrder::new()
///     .service_id("sample-service-id")
///     .sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"service_id":"sample-service-id","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询支付分订单",
    "/v3/payscore/oversea/partner/serviceorder",
    "GET /v3/payscore/oversea/partner/serviceorder"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryOverseasServiceOrder {
    /// Service id (服务ID). Required.
    pub service_id: Option<String>,
    /// The sub-merchant's number (子商户号). Required.
    pub sub_mchid: Option<String>,
    /// The merchant's own order number (商户服务订单号).
    pub out_order_no: Option<String>,
    /// Query id for the jump back (回跳查询ID).
    pub query_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryOverseasServiceOrder {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `service_id` and `sub_mchid`.
    pub fn new() -> Self {
        Self {
            service_id: None,
            sub_mchid: None,
            out_order_no: None,
            query_id: None,
            extra: Extra::new(),
        }
    }

    /// Service id (服务ID). Required.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The merchant's own order number (商户服务订单号).
    pub fn out_order_no<Via>(mut self, out_order_no: impl IntoField<String, Via>) -> Self {
        self.out_order_no = out_order_no.into_field();
        self
    }

    /// Query id for the jump back (回跳查询ID).
    pub fn query_id<Via>(mut self, query_id: impl IntoField<String, Via>) -> Self {
        self.query_id = query_id.into_field();
        self
    }
}

impl Default for QueryOverseasServiceOrder {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryOverseasServiceOrder
    []
    [service_id, sub_mchid, out_order_no, query_id,]
    ["service_id", "sub_mchid",]
}

wxpay_core::operation!(QueryOverseasServiceOrder => OverseasServiceOrder, wxpay_core::Spec::new(
    "payscore_partner.query_overseas_service_order",
    wxpay_core::http::Method::GET,
    "/v3/payscore/oversea/partner/serviceorder",
)
.title("查询支付分订单")
.family("payscore_partner")
.query(&["service_id", "sub_mchid", "out_order_no", "query_id"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));

/// A payscore order of an overseas institution with its state, currency and collection.
#[derive(Clone)]
#[non_exhaustive]
pub struct OverseasServiceOrder {
    /// The merchant's own order number (商户服务订单号).
    pub out_order_no: Option<String>,
    /// Service id (服务ID).
    pub service_id: Option<String>,
    /// Application id (服务商应用ID).
    pub appid: Option<String>,
    /// Merchant number (服务商商户号).
    pub mchid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Introduction of the service (服务信息).
    pub service_introduction: Option<String>,
    /// State (服务订单状态).
    pub state: Option<ServiceOrderState>,
    /// Description of the state (订单状态说明).
    pub state_description: Option<StateDescription>,
    /// Items paid for afterwards (后付费项目).
    pub post_payments: Option<Vec<PostPayment>>,
    /// Merchant discounts applied afterwards (商户优惠).
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// Risk fund of the order (订单风险金).
    pub risk_fund: Option<PlainRiskFund>,
    /// Total amount (总金额). In fen.
    pub total_amount: Option<i64>,
    /// True if collection is needed (是否需要收款).
    pub need_collection: Option<bool>,
    /// Payment collection details (收款信息).
    pub collection: Option<OverseasCollection>,
    /// Time range of the service (服务时间段).
    pub time_range: Option<ServiceTimeRange>,
    /// Place of the service (服务位置).
    pub location: Option<Location>,
    /// Extra data attached by the merchant (商户数据包).
    pub attach: Option<String>,
    /// Address that receives the notifications (商户回调地址).
    pub notify_url: Option<String>,
    /// The user's id within the application (服务商公众号下的用户标识).
    pub openid: Option<String>,
    /// The user's id within the sub-merchant's application (子商户公众号下的用户标识).
    pub sub_openid: Option<String>,
    /// WeChat Pay's order number (微信支付服务订单号).
    pub order_id: Option<String>,
    /// Currency (货币类型).
    pub currency: Option<String>,
    /// Exchange rate value (汇率值).
    pub currency_price: Option<i64>,
    /// Exchange rate (汇率).
    pub currency_rate_info: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { OverseasServiceOrder
    []
    [out_order_no, service_id, appid, mchid, sub_appid, sub_mchid, service_introduction, state, state_description, post_payments, post_discounts, risk_fund, total_amount, need_collection, collection, time_range, location, attach, notify_url, openid, sub_openid, order_id, currency, currency_price, currency_rate_info,]
    []
}

/// Collected part of an overseas institution's order.
#[derive(Clone)]
#[non_exhaustive]
pub struct OverseasCollection {
    /// State (收款状态).
    pub state: Option<CollectionState>,
    /// Total amount (总收款金额). In fen.
    pub total_amount: Option<i64>,
    /// Amount still to be collected (待收金额). In fen.
    pub paying_amount: Option<i64>,
    /// Amount already paid (已收金额). In fen.
    pub paid_amount: Option<i64>,
    /// Bank type (收款银行).
    pub bank_type: Option<String>,
    /// List of payment collection details (收款明细列表).
    pub details: Option<Vec<OverseasCollectionDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { OverseasCollection
    []
    [state, total_amount, paying_amount, paid_amount, bank_type, details,]
    []
}

/// One collected payment of an overseas institution's order with its promotions.
#[derive(Clone)]
#[non_exhaustive]
pub struct OverseasCollectionDetail {
    /// Sequence number (收款序号).
    pub seq: Option<i64>,
    /// Amount (单笔收款金额). In fen.
    pub amount: Option<i64>,
    /// Channel that collected the payment (收款成功渠道).
    pub paid_type: Option<PaidChannel>,
    /// When it was paid (收款成功时间).
    pub paid_time: Option<DateTime>,
    /// WeChat Pay's order number (微信支付交易单号).
    pub transaction_id: Option<String>,
    /// Details of the promotions (优惠功能).
    pub promotion_detail: Option<Vec<OverseasPromotionDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { OverseasCollectionDetail
    []
    [seq, amount, paid_type, paid_time, transaction_id, promotion_detail,]
    []
}

/// A promotion applied to a payment of an overseas institution's order.
#[derive(Clone)]
#[non_exhaustive]
pub struct OverseasPromotionDetail {
    /// Coupon id (券ID).
    pub coupon_id: Option<String>,
    /// Name (优惠名称).
    pub name: Option<String>,
    /// Scope it applies to (优惠范围).
    pub scope: Option<PromotionScope>,
    /// Kind (优惠类型).
    pub r#type: Option<PromotionType>,
    /// Amount (优惠券面额). In fen.
    pub amount: Option<i64>,
    /// Coupon batch id (活动ID).
    pub stock_id: Option<String>,
    /// Amount contributed by WeChat Pay (微信出资).
    pub wechatpay_contribute: Option<i64>,
    /// Amount contributed by the merchant (商户出资).
    pub merchant_contribute: Option<i64>,
    /// Amount contributed by others (其他出资).
    pub other_contribute: Option<i64>,
    /// Currency (优惠币种).
    pub currency: Option<String>,
    /// Details of the goods (单品列表).
    pub goods_detail: Option<Vec<GoodsDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { OverseasPromotionDetail
    []
    [coupon_id, name, scope, r#type = "type", amount, stock_id, wechatpay_contribute, merchant_contribute, other_contribute, currency, goods_detail,]
    []
}
