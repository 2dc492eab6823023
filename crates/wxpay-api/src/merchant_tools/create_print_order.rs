// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PrintTable;
use super::PrintVariable;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks a receipt printer to print from a template (小票机打印).
///
/// `POST /v3/pay-devices/printers/{device_id}/print-orders`
///
/// - Returns nothing (204).
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：小票机打印。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::merchant_tools::CreatePrintOrder;
///
/// let request = CreatePrintOrder::new("sample-device-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"device_id":"sample-device-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "小票机打印",
    "/v3/pay-devices/printers/{device_id}/print-orders",
    "POST /v3/pay-devices/printers/{device_id}/print-orders"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreatePrintOrder {
    /// Device number (小票机设备号). Required. It stands in the path.
    pub device_id: String,
    /// Print order number (打印单号).
    pub print_order_no: Option<String>,
    /// Template id (模板ID).
    pub template_id: Option<String>,
    /// Address that receives the notifications (回调通知地址).
    pub notify_url: Option<String>,
    /// List of variables (变量列表).
    pub variable_list: Option<Vec<PrintVariable>>,
    /// List of table variables (表格变量列表).
    pub table_list: Option<Vec<PrintTable>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreatePrintOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// The client fills in `notify_url` if the merchant has such a value, unless set.
    pub fn new(device_id: impl Into<String>) -> Self {
        Self {
            device_id: device_id.into(),
            print_order_no: None,
            template_id: None,
            notify_url: None,
            variable_list: None,
            table_list: None,
            extra: Extra::new(),
        }
    }

    /// Print order number (打印单号).
    pub fn print_order_no<Via>(mut self, print_order_no: impl IntoField<String, Via>) -> Self {
        self.print_order_no = print_order_no.into_field();
        self
    }

    /// Template id (模板ID).
    pub fn template_id<Via>(mut self, template_id: impl IntoField<String, Via>) -> Self {
        self.template_id = template_id.into_field();
        self
    }

    /// Address that receives the notifications (回调通知地址).
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// List of variables (变量列表).
    pub fn variable_list<Via>(
        mut self,
        variable_list: impl IntoField<Vec<PrintVariable>, Via>,
    ) -> Self {
        self.variable_list = variable_list.into_field();
        self
    }

    /// List of table variables (表格变量列表).
    pub fn table_list<Via>(mut self, table_list: impl IntoField<Vec<PrintTable>, Via>) -> Self {
        self.table_list = table_list.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreatePrintOrder
    [device_id,]
    [print_order_no, template_id, notify_url, variable_list, table_list,]
    []
}

wxpay_core::operation!(CreatePrintOrder => (), wxpay_core::Spec::new(
    "merchant_tools.create_print_order",
    wxpay_core::http::Method::POST,
    "/v3/pay-devices/printers/{device_id}/print-orders",
)
.title("小票机打印")
.family("merchant_tools")
.fill(&[("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json));
