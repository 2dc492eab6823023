// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PrintTable;
use super::PrintVariable;

wxpay_core::model! {
    /// Queries a print order (查询订单).
    ///
    /// `GET /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`
    ///
    /// - Returns [`PrintOrder`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询订单。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "查询订单")]
    pub request QueryPrintOrder {
        required {
            /// Device number (小票机设备号). Required. It stands in the path.
            device_id: String,
            /// Print order number (打印单号). Required. It stands in the path.
            print_order_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryPrintOrder => PrintOrder, wxpay_core::Spec::new(
    "query_print_order",
    wxpay_core::http::Method::GET,
    "/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}",
)
.title("查询订单")
.family("merchant_tools")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A print order with its state.
    pub answer PrintOrder {
        always {}
        optional {
            /// Print order number (打印单号).
            print_order_no: String,
            /// Template id (模板ID).
            template_id: String,
            /// Address that receives the notifications (回调通知地址).
            notify_url: String,
            /// Print state (打印状态).
            print_state: PrintState,
            /// Description of the print state (打印状态描述).
            print_state_description: String,
            /// List of variables (变量列表).
            variable_list: Vec<PrintVariable>,
            /// List of table variables (表格变量列表).
            table_list: Vec<PrintTable>,
        }
    }
}

wxpay_core::open_enum! {
    /// The state of a print order.
    pub enum PrintState {
        PrintStateWait = "PRINT_STATE_WAIT",
        PrintStateSuccess = "PRINT_STATE_SUCCESS",
        PrintStateFail = "PRINT_STATE_FAIL",
        PrintStateCached = "PRINT_STATE_CACHED",
    }
}
