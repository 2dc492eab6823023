// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for profit sharing for after-sales service (请求售后服务分账).
///
/// `POST /v3/ecommerce/profitsharing/after-sales-orders`
///
/// - Returns [`CreatedAfterSalesOrder`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：请求售后服务分账。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_profitsharing::{
///     AfterSalesScene, AfterSalesType, CreateAfterSalesOrder,
/// };
///
/// let request = CreateAfterSalesOrder::new()
///     .sub_mchid("1900000109")
///     .transaction_id("1217752501201407033233368018")
///     .amount(100)
///     .r#type(AfterSalesType::ServiceFeeIncome)
///     .scene(AfterSalesScene::RefundTicket);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"amount":100,"scene":"REFUND_TICKET","sub_mchid":"1900000109","transaction_id":"1217752501201407033233368018","type":"SERVICE_FEE_INCOME"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "请求售后服务分账",
    "/v3/ecommerce/profitsharing/after-sales-orders",
    "POST /v3/ecommerce/profitsharing/after-sales-orders"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateAfterSalesOrder {
    /// The sub-merchant's number (二级商户号). Required.
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信订单号). Required.
    pub transaction_id: Option<String>,
    /// Amount (回退金额). Required. In fen.
    pub amount: Option<i64>,
    /// Kind (类型). Required.
    pub r#type: Option<AfterSalesType>,
    /// Scene (场景). Required.
    pub scene: Option<AfterSalesScene>,
    /// WeChat Pay's refund number (微信退款单号). Sources differ on whether it is required.
    pub refund_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateAfterSalesOrder {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `sub_mchid`, `transaction_id`, `amount`, `type` and `scene`.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            transaction_id: None,
            amount: None,
            r#type: None,
            scene: None,
            refund_id: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// WeChat Pay's order number (微信订单号). Required.
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }

    /// Amount (回退金额). Required. In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Kind (类型). Required.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<AfterSalesType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Scene (场景). Required.
    pub fn scene<Via>(mut self, scene: impl IntoField<AfterSalesScene, Via>) -> Self {
        self.scene = scene.into_field();
        self
    }

    /// WeChat Pay's refund number (微信退款单号). Sources differ on whether it is required.
    pub fn refund_id<Via>(mut self, refund_id: impl IntoField<String, Via>) -> Self {
        self.refund_id = refund_id.into_field();
        self
    }
}

impl Default for CreateAfterSalesOrder {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CreateAfterSalesOrder
    []
    [sub_mchid, transaction_id, amount, r#type = "type", scene, refund_id,]
    ["sub_mchid", "transaction_id", "amount", "type", "scene",]
}

wxpay_core::operation!(CreateAfterSalesOrder => CreatedAfterSalesOrder, wxpay_core::Spec::new(
    "ecommerce_profitsharing.create_after_sales_order",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/profitsharing/after-sales-orders",
)
.title("请求售后服务分账")
.family("ecommerce_profitsharing")
.doc("https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html")
.body(wxpay_core::Body::Json));

/// Profit sharing for after-sales service as accepted.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedAfterSalesOrder {
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信订单号).
    pub transaction_id: Option<String>,
    /// Amount (分账金额). In fen.
    pub amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedAfterSalesOrder
    []
    [sub_mchid, transaction_id, amount,]
    []
}

wxpay_core::open_enum! {
    /// Kind of profit sharing for after-sales service.
    pub enum AfterSalesType {
        /// Shares of service fees (服务费收入分账).
        ServiceFeeIncome = "SERVICE_FEE_INCOME",
    }
}

wxpay_core::open_enum! {
    /// After-sales event that the profit sharing is for.
    pub enum AfterSalesScene {
        /// The ticket is refunded (退票).
        RefundTicket = "REFUND_TICKET",
        /// The ticket is rebooked (改签).
        ChangeTicket = "CHANGE_TICKET",
        /// The goods are returned (退货).
        ReturnGoods = "RETURN_GOODS",
    }
}
